package zhiheng.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingSeat;
import zhiheng.ledger.proceeding.ProceedingStep;
import zhiheng.templates.finding.Finding;

/** {@code zhiheng assessment}: the way of a year's assessment from the draft to the signature. */
@Command(
    name = "assessment",
    subcommands = {
      AssessmentStatusCommand.class,
      AssessmentSteps.Draft.class,
      AssessmentSteps.SelfScoring.class,
      AssessmentSteps.Verified.class,
      AssessmentSteps.Publish.class,
      AppealSteps.File.class,
      AppealSteps.Decide.class,
      AssessmentSteps.Revise.class,
      AssessmentCloseCommand.class,
      AssessmentCompareCommand.class,
      AssessmentConsequencesCommand.class
    })
final class AssessmentCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** A step that is taken, recorded and told, or refused with a reason. */
  abstract static class Step implements Callable<Integer> {
    @ParentCommand AssessmentCommand parent;

    @Mixin final OfAssessment of = new OfAssessment();

    @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "assessment.reason")
    String reason = "";

    @Mixin private final By by = new By();

    @Spec CommandSpec spec;

    /** Takes the step; a finding says why not. */
    abstract Optional<Finding> take(ProceedingSeat seat, Workspace workspace);

    /** What there is to tell after it; nothing more, unless a command says otherwise. */
    void after(Workspace workspace, Proceeding before) {}

    @Override
    public Integer call() {
      Zhiheng zhiheng = parent.zhiheng;
      String who = by.name(zhiheng, "assessment " + spec.name());
      try (Workspace workspace = zhiheng.workspace().mustExist()) {
        Proceeding before = of.proceeding(workspace, Instant.MAX);
        Optional<Finding> refused =
            workspace
                .ledger()
                .inTransaction(() -> take(of.seat(zhiheng, workspace, who), workspace));
        if (refused.isPresent()) {
          return ReturnWords.refusal(zhiheng, refused.get());
        }
        told(zhiheng, workspace, of.proceeding(workspace, Instant.MAX));
        after(workspace, before);
        return ExitCode.DONE.code();
      }
    }
  }

  /** Says what was done last, and what comes next. */
  static void told(Zhiheng zhiheng, Workspace workspace, Proceeding proceeding) {
    ProceedingStep last = proceeding.steps().get(proceeding.steps().size() - 1);
    Map<String, Object> fields = fields(last);
    fields.put(
        "system",
        BySystem.name(zhiheng.console(), workspace.templates(), last.system(), last.year()));
    zhiheng.console().print("proceeding_did_" + last.stage().code(), fields);
    zhiheng.console().print("proceeding_next_" + AssessmentStatusCommand.next(proceeding));
  }

  private static Map<String, Object> fields(ProceedingStep step) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("year", step.year());
    fields.put("run", step.run());
    fields.put("appeal", step.appeal());
    fields.put("unit", step.unit());
    fields.put("indicator", step.indicator());
    fields.put("evidence", step.evidence());
    fields.put("until", step.until().map(Object::toString).orElse(""));
    fields.put("by", step.by());
    return fields;
  }
}
