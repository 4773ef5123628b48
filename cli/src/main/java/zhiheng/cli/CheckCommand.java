package zhiheng.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.templates.finding.Findings;

/** {@code zhiheng check}: every mistake of every definition, with its place. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Override
  public Integer call() {
    var console = zhiheng.console();
    try (var workspace = zhiheng.workspace()) {
      Findings findings = workspace.templates().check();
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(findings)
          .forEach(console.out()::println);
      console.print(
          findings.isEmpty() ? "definitions_good" : "definitions_have",
          Map.of("count", findings.list().size(), "folder", workspace.templates().folder()));
      return (findings.refuse() ? ExitCode.DEFINITIONS : ExitCode.DONE).code();
    }
  }
}
