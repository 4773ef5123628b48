package zhiheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.life.Desk;
import zhiheng.ledger.life.ReturnState;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.unit.Unit;

/** Does one thing with each of some receipts, all that can be done, and says what could not. */
record OnReceipts(Zhiheng zhiheng, Workspace workspace, As as, String by) {

  /** What is done with one receipt. */
  interface Deed {
    Optional<Finding> at(Desk desk, String receipt);
  }

  /**
   * Does it.
   *
   * @param done the message for each that was done
   */
  Integer each(List<String> receipts, Deed deed, String done) {
    return each(receipts, deed, done, receipt -> {});
  }

  /** Does it, and something more after each that was done. */
  Integer each(List<String> receipts, Deed deed, String done, Consumer<String> after) {
    Console console = zhiheng.console();
    FindingLines lines = new FindingLines(workspace.templates().folder(), console.lang());
    ExitCode exit = ExitCode.DONE;
    for (String receipt : receipts) {
      Optional<Finding> refused = workspace.ledger().inTransaction(() -> take(receipt, deed));
      if (refused.isEmpty()) {
        console.print(done, Map.of("receipt", receipt, "by", by));
        after.accept(receipt);
      } else {
        lines.lines(Findings.of(refused.get())).forEach(console.err()::println);
        exit = refused.get().severity() == Severity.HARD ? ExitCode.REFUSED : exit;
      }
    }
    return exit.code();
  }

  // The unit is looked for as it stood in the period; of an unknown receipt, as it stands now.
  private Optional<Finding> take(String receipt, Deed deed) {
    LocalDate day =
        workspace
            .ledger()
            .submissions()
            .find(receipt)
            .map(handed -> handed.period().lastDay())
            .orElseGet(() -> LocalDate.ofInstant(workspace.clock().instant(), ReturnState.OFFICE));
    Unit unit = as.unit(zhiheng, workspace.templates(), day);
    return deed.at(desk(workspace, unit, by), receipt);
  }

  /** Where somebody acts in the name of a unit. */
  static Desk desk(Workspace workspace, Unit unit, String by) {
    return new Desk(
        workspace.ledger().life(),
        workspace.ledger().submissions(),
        workspace.templates(),
        unit,
        by,
        workspace.clock().instant());
  }
}
