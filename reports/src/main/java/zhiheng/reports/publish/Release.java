package zhiheng.reports.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.publication.Publication.Released;

/**
 * Puts files out as one release: they are written beside their place, described in {@code
 * release.json}, moved there as a whole and named in the ledger in the same transaction. A folder
 * that the ledger does not name is what an interrupted release left behind, and gives way.
 *
 * <p>The same files again are no new release. Other files under the same code are the next edition,
 * in a folder of their own; what was released before stays as it was.
 */
public final class Release {
  /** The description of a release, in its folder. */
  public static final String MANIFEST = "release.json";

  private final Ledger ledger;
  private final Path root;

  /**
   * @param root the folder of all releases
   */
  public Release(Ledger ledger, Path root) {
    this.ledger = ledger;
    this.root = root;
  }

  /** Writes the files of a release into an empty folder. */
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /**
   * What became of a release.
   *
   * @param edition 1 for the first under its code
   * @param isNew false if these very files had been released before
   */
  public record Outcome(Path folder, int edition, boolean isNew, Publication publication) {}

  /**
   * Releases.
   *
   * @param asOf what was known then; the release rests on it
   * @param about further facts for the manifest, in order
   */
  public Outcome put(String code, Instant asOf, Map<String, Object> about, Content content)
      throws IOException {
    Files.createDirectories(root);
    Path staged = Files.createTempDirectory(root, ".unfinished-");
    try {
      content.writeTo(staged);
      describe(staged, code, asOf, about);
      return settle(code, asOf, staged);
    } finally {
      ReleaseFiles.remove(staged);
    }
  }

  private static void describe(Path staged, String code, Instant asOf, Map<String, Object> about)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("release", code);
    manifest.put("as_of", asOf.toString());
    manifest.putAll(about);
    List<Map<String, Object>> files = new ArrayList<>();
    for (Released file : ReleaseFiles.of(staged)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", file.file());
      entry.put("bytes", file.bytes());
      entry.put("sha256", file.sha256());
      files.add(entry);
    }
    manifest.put("files", files);
    Files.write(staged.resolve(MANIFEST), Json.write(manifest));
  }

  private Outcome settle(String code, Instant asOf, Path staged) throws IOException {
    List<Released> files = ReleaseFiles.of(staged);
    try {
      return ledger.inTransaction(
          () -> {
            List<Publication> before =
                ledger.publications().all().stream()
                    .filter(publication -> publication.code().equals(code))
                    .toList();
            for (int i = 0; i < before.size(); i++) {
              if (before.get(i).files().equals(files)) {
                Path folder = folder(code, i + 1);
                move(staged, folder);
                return new Outcome(folder, i + 1, false, before.get(i));
              }
            }
            int edition = before.size() + 1;
            Publication recorded = ledger.publications().record(code, asOf.toString(), files);
            move(staged, folder(code, edition));
            return new Outcome(folder(code, edition), edition, true, recorded);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path folder(String code, int edition) {
    return root.resolve(folderName(code, edition));
  }

  /** The folder of an edition: {@code bulletin-2017-12}, then {@code bulletin-2017-12.2}. */
  public static String folderName(String code, int edition) {
    return edition == 1 ? code : code + "." + edition;
  }

  private static void move(Path staged, Path target) {
    try {
      ReleaseFiles.remove(target);
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
