package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** The printed reports of a run, rendered once more and compared byte by byte. */
final class KeptReports {
  private final List<Path> same = new ArrayList<>();
  private final List<Path> other = new ArrayList<>();
  private final List<Path> unable = new ArrayList<>();

  private KeptReports() {}

  /** Compares what lies in the folder of reports; only the latest run of a year has any there. */
  static KeptReports of(Workspace workspace, Assessment assessment) throws IOException {
    KeptReports kept = new KeptReports();
    Pattern name =
        Pattern.compile(
            "(assessment|circular)-"
                + Pattern.quote(assessment.system() + "-" + assessment.year())
                + "(?:-([0-9A-Z-]{6,10}))?(-en)?\\.(pdf|docx|xlsx|html)");
    Reports reports =
        new Reports(
            workspace.templates(),
            workspace.ledger(),
            workspace::fonts,
            assessment.asOf(),
            workspace.isIllustration());
    Path scratch = Files.createTempDirectory("zhiheng-verify");
    try {
      for (Path file : files(workspace.reports())) {
        Matcher found = name.matcher(String.valueOf(file.getFileName()));
        if (found.matches()) {
          kept.compare(file, found, assessment, reports, scratch);
        }
      }
    } finally {
      for (Path file : files(scratch)) {
        Files.delete(file);
      }
      Files.delete(scratch);
    }
    return kept;
  }

  private void compare(
      Path file, Matcher found, Assessment assessment, Reports reports, Path scratch)
      throws IOException {
    Request request =
        found.group(2) == null
            ? new Request.Circular(assessment.system(), assessment.year())
            : new Request.OfUnit(
                assessment.system(), assessment.year(), new UnitCode(found.group(2)));
    Lang lang = found.group(3) == null ? Lang.ZH : Lang.EN;
    Format format = Format.valueOf(found.group(4).toUpperCase(Locale.ROOT));
    try {
      Path again = reports.render(request, lang, format, scratch);
      (Files.mismatch(file, again) < 0 ? same : other).add(file);
    } catch (FontsMissing e) {
      unable.add(file);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  /** Those that came out the same to the last byte. */
  int same() {
    return same.size();
  }

  /** Those that came out otherwise. */
  List<Path> other() {
    return List.copyOf(other);
  }

  /** Those that cannot be rendered for want of fonts. */
  int unable() {
    return unable.size();
  }
}
