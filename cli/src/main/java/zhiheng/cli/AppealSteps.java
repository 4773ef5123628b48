package zhiheng.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.proceeding.AppealDesk;
import zhiheng.ledger.proceeding.AppealEvidence;
import zhiheng.ledger.proceeding.ProceedingSeat;
import zhiheng.templates.finding.Finding;

/** What is done with one appeal. */
final class AppealSteps {
  private AppealSteps() {}

  /** {@code zhiheng assessment appeal}: a unit objects to its points. */
  @Command(name = "appeal")
  static final class File extends AssessmentCommand.Step {
    @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
    String unit;

    @Option(
        names = "--indicator",
        required = true,
        paramLabel = "CODE",
        descriptionKey = "assessment.indicator")
    String indicator;

    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      AppealDesk desk = new AppealDesk(seat);
      return desk.appeal(
          new Asked(workspace.templates()).unit(unit, of.lastDay()),
          indicator,
          Asked.reason(reason, "assessment appeal"));
    }
  }

  /** {@code zhiheng assessment decide}: an appeal is upheld on corrected evidence, or rejected. */
  @Command(name = "decide")
  static final class Decide extends AssessmentCommand.Step {
    @Parameters(paramLabel = "APPEAL", descriptionKey = "assessment.appeal")
    String appeal;

    @Option(names = "--uphold", descriptionKey = "assessment.uphold")
    boolean uphold;

    @Option(names = "--reject", descriptionKey = "assessment.reject")
    boolean reject;

    @Option(names = "--evidence", paramLabel = "RECEIPT", descriptionKey = "assessment.evidence")
    String evidence = "";

    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      AppealDesk desk = new AppealDesk(seat);
      if (uphold == reject) {
        throw Asked.missing("--uphold | --reject", "zhiheng assessment decide");
      }
      String words = Asked.reason(reason, "assessment decide");
      return reject
          ? desk.reject(appeal, words)
          : desk.uphold(
              appeal,
              new AppealEvidence(
                  evidence.strip(),
                  workspace.ledger().submissions(),
                  workspace.ledger().batches(),
                  workspace.ledger().life(),
                  workspace.templates().register()),
              words);
    }
  }
}
