package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;

/** {@code zhiheng report}: what the ledger knows, as paper, workbook and page. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(
      paramLabel = "KIND",
      descriptionKey = "report.kind",
      converter = ReportKinds.Reader.class)
  ReportKinds kinds;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  @Nullable Integer year;

  @Mixin final BySystem by = new BySystem();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
  @Nullable String unit;

  @Option(names = "--period", paramLabel = "MONTH", descriptionKey = "report.period")
  @Nullable String period;

  @Mixin final SurveyFiles survey = new SurveyFiles();

  @Mixin private final Formats formats = new Formats();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "report.output")
  @Nullable Path output;

  @Mixin final As as = new As();
  @Mixin final AsOf asOf;

  ReportCommand() {
    this.asOf = new AsOf();
  }

  /** One that asks for all reports of a year. */
  ReportCommand(int year, AsOf asOf) {
    this.kinds = new ReportKinds(ReportKinds.all(), true);
    this.year = year;
    this.asOf = asOf;
  }

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      ReportWish wish = new ReportWish(zhiheng, workspace, this);
      if (kinds.every()) {
        return new ReportsOfYear(wish, console)
            .print(
                kinds.kinds(),
                formats.or(List.of(Format.values())),
                output != null ? output : workspace.reports());
      }
      Printing printing = new Printing(workspace, console.lang());
      Request request = kinds.kinds().get(0).one().apply(wish);
      printing.print(
          request,
          wish.moment(request),
          formats.or(List.of(Format.values())),
          output != null ? output : workspace.reports());
      printing.printed().forEach(file -> console.print("report_written", Map.of("file", file)));
      if (printing.missing().isPresent()) {
        throw printing.missing().get();
      }
      return ExitCode.DONE.code();
    }
  }
}
