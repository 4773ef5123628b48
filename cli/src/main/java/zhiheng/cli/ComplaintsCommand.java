package zhiheng.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhiheng complaints}: what became of the complaints to the 12330 line. */
@Command(
    name = "complaints",
    subcommands = {ComplaintFiguresCommand.class, ComplaintCompareCommand.class})
final class ComplaintsCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }
}
