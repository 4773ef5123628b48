package zhiheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.NewFile;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.review.Readings;
import zhiheng.indicators.review.Readings.ReadFile;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.templates.form.Form;

/** {@code zhiheng review export}: the workbooks in which readers mark what they find. */
@Command(name = "export")
final class ReviewExportCommand implements Callable<Integer> {
  @ParentCommand ReviewCommand review;

  @Mixin ReviewCommand.Which which = new ReviewCommand.Which();

  @Option(names = "--third", descriptionKey = "review.third")
  boolean third;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "review.output")
  Path output;

  @Override
  public Integer call() throws IOException {
    Console console = review.zhiheng.console();
    try (Workspace workspace = review.zhiheng.workspace().mustExist()) {
      Readings readings = which.readings(workspace, workspace.clock().instant());
      ReviewDraw draw = readings.draw();
      Form form = new Asked(workspace.templates()).form(Readings.FORM, draw.year());
      FormWorkbook workbook = new FormWorkbook(workspace.templates(), console.lang());
      List<DrawnFile> differing =
          third ? readings.differing().stream().map(ReadFile::file).toList() : List.of();
      int written = 0;
      for (Panel panel : draw.panels()) {
        List<DrawnFile> files =
            third
                ? differing.stream().filter(file -> file.unit().equals(panel.unit())).toList()
                : draw.filesOf(panel.unit());
        List<String> readers = third ? panel.third().stream().toList() : panel.pair();
        for (String reader : files.isEmpty() ? List.<String>of() : readers) {
          Filling filling = new Filling(panel.unit(), draw.year(), reader, rows(files));
          NewFile.write(
              output.resolve(panel.unit() + "-" + reader + ".xlsx"),
              (OutputStream out) -> workbook.write(form, filling, out));
          written++;
        }
      }
      if (written == 0) {
        console.print("review_nothing_to_export");
      } else {
        console.print("review_exported", Map.of("count", written, "folder", output));
      }
      return ExitCode.DONE.code();
    }
  }

  private static Map<CellKey, String> rows(List<DrawnFile> files) {
    Map<CellKey, String> rows = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      String row = SheetLayout.rowCode(i + 1);
      rows.put(new CellKey(row, "case_no"), files.get(i).caseNo());
      rows.put(new CellKey(row, "kind"), files.get(i).kind().replace('_', '-'));
    }
    return rows;
  }
}
