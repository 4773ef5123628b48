package zhiheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.NewFile;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.given.Followed;
import zhiheng.intake.given.Given;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng form}: which forms there are, and workbooks to fill in. */
@Command(
    name = "form",
    subcommands = {FormCommand.ListForms.class, FormCommand.Export.class})
final class FormCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Override
  public Integer call() {
    return new ListForms(this).call();
  }

  /** {@code zhiheng form list}. */
  @Command(name = "list")
  static final class ListForms implements Callable<Integer> {
    @ParentCommand FormCommand form;

    ListForms() {}

    private ListForms(FormCommand form) {
      this.form = form;
    }

    @Override
    public Integer call() {
      Console console = form.zhiheng.console();
      try (var workspace = form.zhiheng.workspace()) {
        Columns table =
            new Columns(
                console.say("form_code"),
                console.say("form_version"),
                console.say("form_rhythm"),
                console.say("form_title"));
        for (Form each : workspace.templates().forms().all()) {
          table.row(
              each.code(),
              each.version(),
              console.say("rhythm_" + each.rhythm().name().toLowerCase(Locale.ROOT)),
              each.title().in(console.lang()));
        }
        table.print(console.out());
        return ExitCode.DONE.code();
      }
    }
  }

  /** {@code zhiheng form export}: one workbook for one unit and period. */
  @Command(name = "export")
  static final class Export implements Callable<Integer> {
    @ParentCommand FormCommand form;

    @Parameters(paramLabel = "FORM", descriptionKey = "form.export.code")
    String code;

    @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
    String unit;

    @Option(
        names = "--period",
        required = true,
        paramLabel = "PERIOD",
        descriptionKey = "form.export.period")
    String period;

    @Option(
        names = "--part",
        defaultValue = "",
        paramLabel = "PART",
        descriptionKey = "form.export.part")
    String part;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        descriptionKey = "form.export.output")
    @Nullable Path output;

    @Mixin private final As as = new As();

    @Override
    public Integer call() throws IOException {
      Console console = form.zhiheng.console();
      try (var workspace = form.zhiheng.workspace()) {
        Asked asked = new Asked(workspace.templates());
        Period when = Asked.period(period);
        Form version = asked.form(code, when);
        Unit who =
            as.sight(form.zhiheng, workspace.templates(), when.lastDay())
                .unit(unit, when.lastDay());
        Given given = new Prefilled(workspace.templates()).of(version, who, when, part);
        if (given.findings().refuse()) {
          new FindingLines(workspace.templates().folder(), console.lang())
              .lines(given.findings())
              .forEach(console.err()::println);
          console.err().flush();
          return ExitCode.NOT_FOUND.code();
        }
        Path file =
            output != null
                ? output
                : Path.of(
                    who.code()
                        + "-"
                        + code
                        + "-"
                        + when.code()
                        + (part.isEmpty() ? "" : "-" + part)
                        + ".xlsx");
        FormWorkbook workbook = new FormWorkbook(workspace.templates(), console.lang());
        Map<CellKey, String> values = new LinkedHashMap<>(given.in(console.lang()));
        values.putAll(open(workspace, version, who, when));
        NewFile.write(
            file,
            (OutputStream out) ->
                workbook.write(version, new Filling(who.code(), when, part, values), out));
        console.print(
            "form_written", Map.of("file", file, "unit", who.name(), "period", when.code()));
        return ExitCode.DONE.code();
      }
    }

    /** What is still open in the return before, for a form whose rows are followed. */
    private Map<CellKey, String> open(Workspace workspace, Form version, Unit who, Period when) {
      if (version.tracking().isEmpty() || !workspace.hasFacts()) {
        return Map.of();
      }
      return Followed.before(
              version,
              who.code(),
              when,
              part,
              workspace.templates().forms(),
              workspace.ledger().submissions().received(),
              workspace.clock().instant())
          .map(Followed::cells)
          .orElse(Map.of());
    }
  }
}
