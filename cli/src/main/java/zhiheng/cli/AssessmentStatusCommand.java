package zhiheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingStep;
import zhiheng.ledger.proceeding.Stage;

/** {@code zhiheng assessment status}: every step so far, and what comes next. */
@Command(name = "status")
final class AssessmentStatusCommand implements Callable<Integer> {
  @ParentCommand AssessmentCommand parent;

  @Mixin private final OfAssessment of = new OfAssessment();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = parent.zhiheng;
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Instant moment = asOf.or(workspace.clock());
      Proceeding proceeding = of.proceeding(workspace, moment);
      Sight sight = of.sight(zhiheng, workspace);
      List<ProceedingStep> seen =
          proceeding.steps().stream()
              .filter(step -> !step.stage().isOfAppeal() || sight.sees(step.unit(), of.lastDay()))
              .toList();
      InWords words = new InWords(console, workspace.templates(), outlet.format, "proceeding_");
      if (!seen.isEmpty() || !words.isScreen()) {
        outlet.print(console, listing(seen, words));
      }
      console.tell(
          "proceeding_next_" + next(proceeding),
          Map.of("system", of.system(workspace), "year", of.year()));
      return ExitCode.DONE.code();
    }
  }

  private Listing listing(List<ProceedingStep> steps, InWords words) {
    Listing listing =
        words.listing(
            List.of(
                "at",
                "stage",
                "run",
                "appeal",
                "unit",
                "indicator",
                "evidence",
                "until",
                "by",
                "reason"));
    for (ProceedingStep step : steps) {
      listing.row(
          words.isScreen() ? ReturnWords.minute(step.at()) : step.at().toString(),
          words.word(step.stage()),
          step.run(),
          step.appeal(),
          words.isScreen() ? words.unit(step.unit().code(), of.lastDay()) : step.unit().code(),
          step.indicator(),
          step.evidence(),
          step.until().map(Object::toString).orElse(""),
          words.written(step.by()),
          words.written(step.reason()));
    }
    return listing;
  }

  /** What is to be done next, as the end of a message's code. */
  static String next(Proceeding proceeding) {
    if (proceeding.isClosed()) {
      return "nothing";
    }
    if (proceeding.appeals().stream().anyMatch(appeal -> appeal.decided().isEmpty())) {
      return "decide";
    }
    if (proceeding.awaitsRevision()) {
      return "revise";
    }
    return proceeding
        .stands()
        .map(ProceedingStep::stage)
        .map(AssessmentStatusCommand::next)
        .orElse("draft");
  }

  private static String next(Stage stage) {
    return switch (stage) {
      case DRAFTED -> "self_scoring";
      case SELF_SCORING -> "verify";
      case VERIFIED -> "publish";
      case PUBLISHED, REVISED, APPEALED, UPHELD, REJECTED -> "close";
      case CLOSED -> "nothing";
    };
  }
}
