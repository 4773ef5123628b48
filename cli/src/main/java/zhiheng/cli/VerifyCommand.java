package zhiheng.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.Workspace;
import zhiheng.templates.finding.Findings;

/** {@code zhiheng verify}: finds what was changed behind the ledger's back. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Findings findings = workspace.ledger().audit().verify();
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(findings)
          .forEach(console.out()::println);
      int entries = workspace.ledger().audit().entries().size();
      console.print(
          findings.isEmpty() ? "verify_good" : "verify_bad",
          Map.of("entries", entries, "count", findings.list().size()));
      asOf.given()
          .flatMap(workspace.ledger().audit()::head)
          .ifPresent(
              head ->
                  console.print(
                      "verify_head",
                      Map.of("entry", head.seq(), "at", head.at(), "hash", head.hash())));
      return (findings.isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
    }
  }
}
