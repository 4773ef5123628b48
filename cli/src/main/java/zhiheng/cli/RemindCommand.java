package zhiheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Csv;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.NewFile;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.life.ReturnState.Timeliness;
import zhiheng.ledger.life.Revision;
import zhiheng.ledger.submission.Step;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng remind}: who is missing or was sent back, and who must see to it. */
@Command(name = "remind")
final class RemindCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "chaser",
          "chaser_name",
          "unit",
          "unit_name",
          "form",
          "period",
          "part",
          "state",
          "due",
          "days_late",
          "reason");

  @ParentCommand private Zhiheng zhiheng;

  @Mixin private final OfForm of = new OfForm();

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "remind.csv")
  private @Nullable Path csv;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period asked = of.period();
      Instant moment = asOf.or(workspace.clock());
      Unit acting = as.unit(zhiheng, workspace.templates(), asked.lastDay());
      List<ReturnState> seen =
          workspace
              .ledger()
              .life()
              .returns(
                  workspace.templates(),
                  of.form(),
                  new Asked(workspace.templates()).periods(of.form(), asked),
                  moment)
              .stream()
              .filter(state -> state.isSeenBy(acting.code()))
              .toList();
      ReturnWords words = new ReturnWords(console, workspace.templates());
      List<List<String>> rows =
          seen.stream()
              .filter(state -> isToBeChased(state, moment))
              .sorted(Comparator.comparing(RemindCommand::chaser))
              .map(state -> row(state, words, moment))
              .toList();
      if (csv != null) {
        byte[] text = Csv.text(COLUMNS, rows).getBytes(StandardCharsets.UTF_8);
        NewFile.write(csv, out -> out.write(text));
        console.print("remind_written", Map.of("file", csv));
      } else if (!rows.isEmpty()) {
        print(rows);
      }
      console.print(
          "remind_sum",
          Map.of(
              "period", asked.code(),
              "count", rows.size(),
              "awaited",
                  seen.stream()
                      .filter(state -> state.timeliness(moment) == Timeliness.AWAITED)
                      .count()));
      return ExitCode.DONE.code();
    }
  }

  private static boolean isToBeChased(ReturnState state, Instant moment) {
    return sentBack(state).isPresent()
        || state.expected() && state.timeliness(moment) == Timeliness.MISSING;
  }

  private static Optional<Step> sentBack(ReturnState state) {
    return state.newest().flatMap(Revision::sentBack);
  }

  private static UnitCode chaser(ReturnState state) {
    return state.chaser().orElse(state.unit());
  }

  private List<String> row(ReturnState state, ReturnWords words, Instant moment) {
    Optional<Step> back = sentBack(state);
    return List.of(
        chaser(state).code(),
        words.name(chaser(state), state.period()),
        state.unit().code(),
        words.name(state.unit(), state.period()),
        state.form().code(),
        state.period().code(),
        state.part(),
        words.state(state, moment),
        state.due().toString(),
        Long.toString(
            back.map(step -> ReturnState.days(step.at(), moment))
                .orElseGet(() -> state.daysLate(moment))),
        back.map(Step::reason).orElse(""));
  }

  private void print(List<List<String>> rows) {
    Console console = zhiheng.console();
    Columns table =
        new Columns(
            console.say("remind_chaser"),
            console.say("status_unit"),
            console.say("status_name"),
            console.say("remind_period"),
            console.say("status_state"),
            console.say("remind_due"),
            console.say("remind_days"),
            console.say("life_why"));
    for (List<String> row : rows) {
      table.row(
          row.get(1),
          row.get(2),
          row.get(6).isEmpty() ? row.get(3) : row.get(3) + " " + row.get(6),
          row.get(5),
          row.get(7),
          row.get(8),
          row.get(9),
          row.get(10));
    }
    table.print(console.out());
  }
}
