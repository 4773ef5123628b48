package zhiheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.workspace.Workspace;

/** {@code zhiheng retract}: a file handed in counts no longer; it stays in the ledger. */
@Command(name = "retract")
final class RetractCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Parameters(paramLabel = "RECEIPT", arity = "1..*", descriptionKey = "receipts")
  private List<String> receipts;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "reason")
  private String reason;

  @Mixin private final As as = new As();
  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    String words = Asked.reason(reason, "retract");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      return new OnReceipts(zhiheng, workspace, as, by.name(zhiheng, "retract"))
          .each(
              receipts,
              (desk, receipt) -> desk.retract(receipt, words),
              "life_retracted",
              receipt -> tellWhatCounts(workspace, receipt));
    }
  }

  private void tellWhatCounts(Workspace workspace, String receipt) {
    Optional<String> counting =
        workspace
            .ledger()
            .submissions()
            .find(receipt)
            .flatMap(
                one ->
                    workspace
                        .ledger()
                        .submissions()
                        .latest(one.form(), one.unit(), one.period(), one.part(), Instant.MAX))
            .map(figures -> figures.handed().receipt().number());
    zhiheng
        .console()
        .print(
            counting.isPresent() ? "life_counts" : "life_counts_not",
            Map.of("receipt", counting.orElse("")));
  }
}
