package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.SelfScores;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingDesk;
import zhiheng.ledger.proceeding.ProceedingSeat;
import zhiheng.templates.finding.Finding;

/** The steps of a whole assessment, each a command. */
final class AssessmentSteps {
  private AssessmentSteps() {}

  /** A step that is taken with a run: the one named, or the last. */
  abstract static class OfRun extends AssessmentCommand.Step {
    @Option(names = "--run", paramLabel = "RUN", descriptionKey = "assessment.run")
    @Nullable String run;
  }

  /** A step that opens something until a day. */
  abstract static class UntilDay extends AssessmentCommand.Step {
    @Option(
        names = "--until",
        required = true,
        paramLabel = "DAY",
        descriptionKey = "assessment.until")
    LocalDate until;
  }

  /** {@code zhiheng assessment draft}: a run stands as the draft. */
  @Command(name = "draft")
  static final class Draft extends OfRun {
    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      ProceedingDesk desk = new ProceedingDesk(seat);
      return desk.draft(of.run(workspace, run), reason);
    }
  }

  /** {@code zhiheng assessment self-scoring}: units may score themselves until a day. */
  @Command(name = "self-scoring")
  static final class SelfScoring extends UntilDay {
    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      ProceedingDesk desk = new ProceedingDesk(seat);
      return desk.openSelfScoring(until, reason);
    }
  }

  /** {@code zhiheng assessment verified}: a run was checked against the self-scores. */
  @Command(name = "verified")
  static final class Verified extends OfRun {
    private int missing;

    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      ProceedingDesk desk = new ProceedingDesk(seat);
      Assessment checked = of.run(workspace, run);
      missing =
          SelfScores.missing(checked, workspace.ledger().submissions(), workspace.clock().instant())
              .size();
      return desk.verify(checked, missing, reason);
    }

    @Override
    void after(Workspace workspace, Proceeding before) {
      Assessment checked = of.run(workspace, run);
      parent
          .zhiheng
          .console()
          .print(
              "proceeding_self_scores",
              Map.of("given", checked.units().size() - missing, "of", checked.units().size()));
    }
  }

  /** {@code zhiheng assessment publish}: made known; units may object until a day. */
  @Command(name = "publish")
  static final class Publish extends UntilDay {
    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      ProceedingDesk desk = new ProceedingDesk(seat);
      return desk.publish(until, reason);
    }
  }

  /** {@code zhiheng assessment revise}: a run with the corrected evidence takes the place. */
  @Command(name = "revise")
  static final class Revise extends OfRun {
    @Override
    Optional<Finding> take(ProceedingSeat seat, Workspace workspace) {
      ProceedingDesk desk = new ProceedingDesk(seat);
      return desk.revise(of.run(workspace, run), reason);
    }

    @Override
    void after(Workspace workspace, Proceeding before) {
      Assessment earlier = of.run(workspace, before.run().orElseThrow());
      Assessment later = of.standing(workspace).orElseThrow();
      AssessmentCompareCommand.print(
          parent.zhiheng, workspace, earlier, later, move -> true, new Outlet());
    }
  }
}
