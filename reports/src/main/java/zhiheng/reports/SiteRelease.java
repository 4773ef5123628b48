package zhiheng.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.publish.Json;
import zhiheng.reports.publish.Release;
import zhiheng.reports.publish.ReleaseFiles;
import zhiheng.reports.site.IssuedBulletins;
import zhiheng.reports.site.PublishedAssessments;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/**
 * The bulletins that came out and the assessments that were given, as a site in two languages: a
 * folder of pages that works from a disk and from any server. What clerks explained in their own
 * words stays out of it, because nobody can tell a name from other words.
 */
public final class SiteRelease {
  private final Templates templates;
  private final Ledger ledger;
  private final Supplier<Fonts> fonts;
  private final boolean illustration;
  private final String system;
  private final Path published;

  /**
   * @param illustration true if what the ledger holds is made up
   * @param system the program and its version
   * @param published the folder of all releases
   */
  public SiteRelease(
      Templates templates,
      Ledger ledger,
      Supplier<Fonts> fonts,
      boolean illustration,
      String system,
      Path published) {
    this.templates = templates;
    this.ledger = ledger;
    this.fonts = fonts;
    this.illustration = illustration;
    this.system = system;
    this.published = published;
  }

  /** What the site holds. */
  public record Outcome(
      int pages, int bulletins, int assessments, Optional<FontsMissing> missing) {}

  /** True if there is anything to publish. */
  public boolean hasContents() {
    return !IssuedBulletins.of(ledger.publications().all()).isEmpty()
        || !ledger.assessments().runs().isEmpty();
  }

  /** What the pages are made of, read once. */
  record Source(
      Templates templates,
      Supplier<Fonts> fonts,
      boolean illustration,
      String system,
      Path published,
      Reports reports,
      List<IssuedBulletins.Issue> bulletins,
      List<Assessment> assessments) {}

  private Source source() {
    return new Source(
        templates,
        fonts,
        illustration,
        system,
        published,
        new Reports(templates, ledger, fonts, Instant.MAX, illustration),
        IssuedBulletins.of(ledger.publications().all()),
        PublishedAssessments.of(ledger.assessments()));
  }

  /**
   * Writes the site beside its place and moves it there as a whole.
   *
   * @param folder a new folder
   * @param step told after each page
   */
  public Outcome write(Path folder, Runnable step) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    Files.createDirectories(parent);
    Path staged = Files.createTempDirectory(parent, ".unfinished-");
    try {
      Source source = source();
      SitePages pages = new SitePages(source, staged, step);
      for (Lang lang : Lang.values()) {
        pages.write(lang);
      }
      describe(source, staged);
      letAllRead(staged);
      Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
      return new Outcome(
          pages.pages(), source.bulletins().size(), source.assessments().size(), pages.missing());
    } finally {
      ReleaseFiles.remove(staged);
    }
  }

  private static void describe(Source source, Path folder) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("release", "site");
    manifest.put("system", source.system());
    manifest.put("illustration", source.illustration());
    List<Object> sources = new ArrayList<>();
    for (IssuedBulletins.Issue issue : source.bulletins()) {
      sources.add(Map.of("release", "bulletin-" + issue.month().code()));
    }
    for (Assessment assessment : source.assessments()) {
      Map<String, Object> run = new LinkedHashMap<>();
      run.put("run", assessment.run());
      run.put("as_of", assessment.asOf().toString());
      run.put("snapshot", assessment.snapshot());
      run.put("system_sha256", assessment.systemHash());
      sources.add(run);
    }
    manifest.put("sources", sources);
    List<Object> files = new ArrayList<>();
    for (Released file : ReleaseFiles.of(folder)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", file.file());
      entry.put("bytes", file.bytes());
      entry.put("sha256", file.sha256());
      files.add(entry);
    }
    manifest.put("files", files);
    Files.write(folder.resolve(Release.MANIFEST), Json.write(manifest));
  }

  /** A server runs under another name; what was staged is closed to it. */
  private static void letAllRead(Path folder) throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.toList();
    }
    for (Path each : all) {
      Files.setPosixFilePermissions(
          each,
          PosixFilePermissions.fromString(Files.isDirectory(each) ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
