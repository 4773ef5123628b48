package zhiheng.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.workspace.Workspace;

/** {@code zhiheng send-back}: a return is wrong, and its unit is to correct it. */
@Command(name = "send-back")
final class SendBackCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Parameters(paramLabel = "RECEIPT", arity = "1..*", descriptionKey = "receipts")
  private List<String> receipts;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "reason")
  private String reason;

  @Mixin private final As as = new As();
  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    String words = Asked.reason(reason, "send-back");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      return new OnReceipts(zhiheng, workspace, as, by.name(zhiheng, "send-back"))
          .each(receipts, (desk, receipt) -> desk.sendBack(receipt, words), "life_sent_back");
    }
  }
}
