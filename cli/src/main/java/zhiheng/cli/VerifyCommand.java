package zhiheng.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.publish.ReleaseCheck;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;

/** {@code zhiheng verify}: finds what was changed behind the ledger's back. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Findings findings =
          workspace
              .ledger()
              .audit()
              .verify()
              .and(ReleaseCheck.of(workspace.ledger().publications().all(), workspace.published()));
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(findings)
          .forEach(console.out()::println);
      int entries = workspace.ledger().audit().entries().size();
      // A note says that a release lies elsewhere, which is no change.
      long changed =
          findings.stream().filter(finding -> finding.severity() != Severity.NOTE).count();
      console.print(
          changed == 0 ? "verify_good" : "verify_bad",
          Map.of("entries", entries, "count", changed));
      asOf.given()
          .flatMap(workspace.ledger().audit()::head)
          .ifPresent(
              head ->
                  console.print(
                      "verify_head",
                      Map.of("entry", head.seq(), "at", head.at(), "hash", head.hash())));
      return (changed == 0 ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
    }
  }
}
