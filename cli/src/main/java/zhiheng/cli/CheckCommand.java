package zhiheng.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.indicators.Examples;
import zhiheng.intake.check.CheckTrials;
import zhiheng.templates.finding.Findings;

/**
 * {@code zhiheng check}: every mistake of every definition, and every example that comes out
 * otherwise.
 */
@Command(name = "check", subcommands = CheckTestCommand.class)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Override
  public Integer call() {
    var console = zhiheng.console();
    try (var workspace = zhiheng.workspace()) {
      Findings findings = workspace.templates().check();
      if (!findings.refuse()) {
        findings = findings.and(Examples.check(workspace.templates().systems()));
        findings = findings.and(CheckTrials.failing(workspace.templates()));
      }
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
