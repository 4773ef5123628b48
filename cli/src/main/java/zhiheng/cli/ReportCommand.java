package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng report}: what the ledger knows, as paper, workbook and page. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  /** Which report. */
  enum Kind {
    ASSESSMENT,
    SUMMARY,
    CASE_QUALITY,
    MILESTONES,
    BULLETIN
  }

  @ParentCommand Zhiheng zhiheng;

  @Parameters(paramLabel = "KIND", descriptionKey = "report.kind", converter = Hyphened.class)
  Kind kind;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  @Nullable Integer year;

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      defaultValue = "provinces",
      descriptionKey = "system")
  String system;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
  @Nullable String unit;

  @Option(names = "--period", paramLabel = "MONTH", descriptionKey = "report.period")
  @Nullable String period;

  @Mixin private final Formats formats = new Formats();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "report.output")
  @Nullable Path output;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Printing printing = new Printing(workspace, console.lang());
      ofAll(workspace);
      Request request = request(workspace);
      printing.print(
          request,
          moment(workspace, request),
          formats.or(List.of(Format.values())),
          output != null ? output : workspace.reports());
      printing.printed().forEach(file -> console.print("report_written", Map.of("file", file)));
      if (printing.missing().isPresent()) {
        throw printing.missing().get();
      }
      return ExitCode.DONE.code();
    }
  }

  private Request request(Workspace workspace) {
    return switch (kind) {
      case ASSESSMENT ->
          new Request.OfUnit(
              system,
              wanted(year, "--year"),
              sight(workspace, new Year(wanted(year, "--year")).lastDay())
                  .unit(wanted(unit, "--unit"), new Year(wanted(year, "--year")).lastDay())
                  .code(),
              asOf.orEver());
      case SUMMARY -> circular(workspace, wanted(year, "--year"));
      case CASE_QUALITY -> {
        Year of = new Year(wanted(year, "--year"));
        yield new Request.CaseReview(of, ReviewCommand.results(workspace, of, asOf));
      }
      case MILESTONES -> new Request.Milestones(new Year(wanted(year, "--year")));
      case BULLETIN -> new Request.Bulletin(month());
    };
  }

  /** Those about many units are for whoever sees all of them. */
  private void ofAll(Workspace workspace) {
    switch (kind) {
      case ASSESSMENT, SUMMARY -> {}
      case CASE_QUALITY -> need(workspace, new Year(wanted(year, "--year")).lastDay());
      case BULLETIN -> need(workspace, month().lastDay());
    }
  }

  private void need(Workspace workspace, LocalDate day) {
    sight(workspace, day).need(UnitCode.NATIONAL, day);
  }

  private Sight sight(Workspace workspace, LocalDate day) {
    return as.sight(zhiheng, workspace.templates(), day);
  }

  private Request circular(Workspace workspace, int of) {
    LocalDate day = new Year(of).lastDay();
    Sight sight = sight(workspace, day);
    workspace
        .ledger()
        .assessments()
        .latest(system, of, asOf.orEver())
        .ifPresent(
            assessment -> assessment.units().forEach(scored -> sight.need(scored.unit(), day)));
    return new Request.Circular(system, of, asOf.orEver());
  }

  private Month month() {
    return Asked.month(wanted(period, "--period"));
  }

  /**
   * A report on an assessment speaks as of the moment of the assessment, so that it comes out the
   * same whenever it is printed; the others speak as of now, unless the user names a moment.
   */
  private Instant moment(Workspace workspace, Request request) {
    if (asOf.given().isEmpty()
        && (request instanceof Request.OfUnit || request instanceof Request.Circular)) {
      return workspace
          .ledger()
          .assessments()
          .latest(system, wanted(year, "--year"))
          .map(Assessment::asOf)
          .orElseGet(workspace.clock()::instant);
    }
    return asOf.or(workspace.clock());
  }

  private static <T> T wanted(@Nullable T value, String option) {
    if (value == null) {
      throw Asked.missing(option, "zhiheng report");
    }
    return value;
  }
}
