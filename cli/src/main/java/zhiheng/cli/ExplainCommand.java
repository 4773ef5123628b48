package zhiheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.explain.LaidOpen;
import zhiheng.cli.explain.ScoreJson;
import zhiheng.cli.explain.ScorePage;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Explanation;
import zhiheng.indicators.Explanation.Evidence;
import zhiheng.indicators.Explanation.Explained;
import zhiheng.indicators.YearOnYear;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng explain}: one unit's score from its total down to cells and receipts. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(
      paramLabel = "PART",
      arity = "0..1",
      defaultValue = "total",
      descriptionKey = "explain.part")
  String part;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Mixin private final BySystem by = new BySystem();

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  String unit;

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "explain.run")
  @Nullable String run;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--cells", descriptionKey = "explain.cells")
  boolean cells;

  @Option(
      names = "--rows",
      paramLabel = "COUNT",
      defaultValue = "0",
      descriptionKey = "explain.rows")
  int rows;

  @Option(names = "--change", descriptionKey = "explain.change")
  boolean change;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      descriptionKey = "format")
  Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "explain.output")
  @Nullable Path output;

  /** How an explanation is written. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Assessment assessment =
          Asked.assessment(
              workspace.ledger().assessments(), by.code(workspace, year), year, run, asOf.orEver());
      Unit who =
          as.sight(zhiheng, workspace.templates(), LocalDate.of(year, 12, 31))
              .unit(unit, LocalDate.of(year, 12, 31));
      Explanation explanation =
          new Explanation(workspace.templates(), workspace.ledger().submissions());
      Explained explained =
          explanation
              .of(assessment, who.code(), part)
              .orElseThrow(
                  () ->
                      new Sorry(
                          ExitCode.NOT_FOUND,
                          "no_such_part",
                          Map.of("unit", who.name(), "part", part, "run", assessment.run())));
      if (format != Format.TEXT) {
        write(workspace, laidOpen(workspace, assessment, explanation, explained));
        return ExitCode.DONE.code();
      }
      ExplainedText text = new ExplainedText(zhiheng.console());
      text.tree(workspace, assessment, explained);
      if (change) {
        text.changed(workspace, assessment, explained);
      }
      if (cells || rows > 0 || !part.equals("total")) {
        for (Evidence evidence : explained.evidence()) {
          text.evidence(workspace, assessment, explanation, evidence, rows);
        }
      }
      return ExitCode.DONE.code();
    }
  }

  private LaidOpen laidOpen(
      Workspace workspace, Assessment assessment, Explanation explanation, Explained explained) {
    return LaidOpen.of(
        assessment,
        explained,
        workspace.templates().systems().find(assessment.system(), assessment.year()),
        workspace.ledger().submissions(),
        new YearOnYear(workspace.templates(), workspace.ledger().assessments())
            .of(assessment, explained.score().unit()),
        measured ->
            rows > 0
                ? explanation.rows(workspace.lake(), assessment, measured, rows)
                : Optional.empty());
  }

  private void write(Workspace workspace, LaidOpen laidOpen) throws IOException {
    Console console = zhiheng.console();
    Path templates = workspace.templates().folder();
    Wording reasons = BySystem.reasons(console, workspace.templates(), laidOpen.assessment());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (format == Format.HTML) {
      new ScorePage(laidOpen, console, reasons, workspace.templates().datasets())
          .write(templates, bytes);
    } else {
      bytes.writeBytes(new ScoreJson(laidOpen, reasons).write().getBytes(StandardCharsets.UTF_8));
    }
    if (output == null) {
      console.out().print(bytes.toString(StandardCharsets.UTF_8));
      console.out().flush();
    } else {
      Files.write(output, bytes.toByteArray());
    }
  }
}
