package zhiheng.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhiheng cases}: what the list of cases says on a day. */
@Command(
    name = "cases",
    subcommands = {
      CaseFiguresCommand.class,
      CaseStagesCommand.class,
      CaseListsCommand.Revisits.class,
      CaseListsCommand.Models.class
    })
final class CasesCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }
}
