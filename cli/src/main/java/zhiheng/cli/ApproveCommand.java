package zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.submission.CheckTotals;
import zhiheng.ledger.submission.Handed;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng approve}: a unit above finds returns good, or asks which wait for it. */
@Command(name = "approve")
final class ApproveCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Parameters(paramLabel = "RECEIPT", arity = "0..*", descriptionKey = "receipts")
  private List<String> receipts = new ArrayList<>();

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "approve.period")
  private @Nullable String period;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "status.form")
  private String form;

  @Option(names = "--all-clean", descriptionKey = "approve.allClean")
  private boolean allClean;

  @Option(
      names = "--note",
      paramLabel = "WORDS",
      defaultValue = "",
      descriptionKey = "approve.note")
  private String note;

  @Mixin private final As as = new As();
  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      if (period == null) {
        if (receipts.isEmpty() || allClean) {
          throw Asked.missing("--period", "zhiheng approve");
        }
        return approve(workspace, receipts);
      }
      List<Handed> waiting = waiting(workspace, Asked.period(period));
      if (!allClean && receipts.isEmpty()) {
        return show(workspace, waiting);
      }
      List<String> all = new ArrayList<>(receipts);
      if (allClean) {
        waiting.stream()
            .filter(one -> open(workspace, one) == 0)
            .map(one -> one.receipt().number())
            .filter(one -> !receipts.contains(one))
            .forEach(all::add);
      }
      int exit = approve(workspace, all);
      zhiheng
          .console()
          .print(
              "approve_rest",
              Map.of("count", waiting.stream().filter(one -> open(workspace, one) > 0).count()));
      return exit;
    }
  }

  private Integer approve(Workspace workspace, List<String> all) {
    return new OnReceipts(zhiheng, workspace, as, by.name(zhiheng, "approve"))
        .each(all, (desk, receipt) -> desk.approve(receipt, note.strip()), "life_approved");
  }

  /**
   * The returns whose next approval is that of the acting unit; those sent back wait for others.
   */
  private List<Handed> waiting(Workspace workspace, Period asked) {
    Unit unit = as.unit(zhiheng, workspace.templates(), asked.lastDay());
    return workspace
        .ledger()
        .life()
        .returns(
            workspace.templates(),
            form,
            new Asked(workspace.templates()).periods(form, asked),
            Instant.MAX)
        .stream()
        .filter(state -> state.awaits().filter(unit.code()::equals).isPresent())
        .flatMap(state -> state.newest().stream())
        .filter(newest -> newest.sentBack().isEmpty())
        .map(newest -> newest.handed())
        .toList();
  }

  /** How many checks found something that is not explained. */
  private static int open(Workspace workspace, Handed one) {
    CheckTotals checks = workspace.ledger().submissions().checked(one.receipt().number()).totals();
    return checks.failed() - checks.explained();
  }

  private Integer show(Workspace workspace, List<Handed> waiting) {
    Console console = zhiheng.console();
    Columns table =
        new Columns(
            console.say("status_receipt"),
            console.say("status_unit"),
            console.say("status_name"),
            console.say("remind_period"),
            console.say("status_at"),
            console.say("status_revision"),
            console.say("approve_open"));
    for (Handed one : waiting) {
      table.row(
          one.receipt().number(),
          one.unit().code(),
          ReturnWords.name(workspace.templates(), one.unit(), one.period(), console.lang()),
          one.period().code(),
          ReturnWords.minute(one.receipt().at()),
          Integer.toString(one.receipt().revision()),
          Integer.toString(open(workspace, one)));
    }
    table.print(console.out());
    console.print("approve_waiting", Map.of("count", waiting.size()));
    return ExitCode.DONE.code();
  }
}
