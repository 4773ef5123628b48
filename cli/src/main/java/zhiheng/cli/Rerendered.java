package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

/** Reports of one run made once more, by the names of their files, in a folder that goes away. */
final class Rerendered implements AutoCloseable {
  private final Assessment run;
  private final Instant recorded;
  private final Reports reports;
  private final Path scratch;
  private final Pattern names;

  /** How a report that was made again compares. */
  enum Comparison {
    SAME,
    OTHER,
    /** It cannot be made again for want of fonts. */
    UNABLE,
    /** The file is no report of this run. */
    NO_REPORT
  }

  /** Whether a report is what it should be. */
  interface Check {
    boolean holds(Path file) throws IOException;
  }

  private Rerendered(Assessment run, Instant recorded, Reports reports, Path scratch) {
    this.run = run;
    this.recorded = recorded;
    this.reports = reports;
    this.scratch = scratch;
    this.names =
        Pattern.compile(
            "(assessment|circular)-"
                + Pattern.quote(run.system() + "-" + run.year())
                + "(?:-([0-9A-Z-]{6,10}))?(-en)?\\.(pdf|docx|xlsx|html)");
  }

  static Rerendered of(Workspace workspace, Assessment run) throws IOException {
    return new Rerendered(
        run,
        workspace.ledger().assessments().recordedAt(run.run()).orElse(Instant.MAX),
        new Reports(
            workspace.templates(),
            workspace.ledger(),
            workspace::fonts,
            run.asOf(),
            workspace.isIllustration()),
        Files.createTempDirectory("zhiheng-verify"));
  }

  /** Makes the report with this name of a file again and checks it. */
  Comparison compare(String file, Check check) throws IOException {
    Matcher found = names.matcher(file);
    if (!found.matches()) {
      return Comparison.NO_REPORT;
    }
    Request request =
        found.group(2) == null
            ? new Request.Circular(run.system(), run.year(), recorded)
            : new Request.OfUnit(run.system(), run.year(), new UnitCode(found.group(2)), recorded);
    Lang lang = found.group(3) == null ? Lang.ZH : Lang.EN;
    Format format = Format.valueOf(found.group(4).toUpperCase(Locale.ROOT));
    try {
      Path again = reports.render(request, lang, format, scratch);
      return check.holds(again) ? Comparison.SAME : Comparison.OTHER;
    } catch (FontsMissing e) {
      return Comparison.UNABLE;
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(scratch);
  }
}
