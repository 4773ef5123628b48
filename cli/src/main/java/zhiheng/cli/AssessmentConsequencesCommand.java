package zhiheng.cli;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.consequence.Consequences;
import zhiheng.indicators.consequence.Consequences.FollowUp;
import zhiheng.indicators.consequence.Consequences.Follows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.templates.system.Consequence;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng assessment consequences}: who is commended, who has to mend what by when. */
@Command(name = "consequences")
final class AssessmentConsequencesCommand implements Callable<Integer> {
  @ParentCommand AssessmentCommand parent;

  @Mixin private final OfAssessment of = new OfAssessment();

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "assessment.run")
  @Nullable String run;

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = parent.zhiheng;
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      // The run that stands, where the assessment goes its way; else the last one.
      Assessment now =
          run == null
              ? of.standing(workspace).orElseGet(() -> of.run(workspace, null))
              : of.run(workspace, run);
      IndicatorSystem system =
          workspace
              .templates()
              .systems()
              .find(now.system(), now.year())
              .orElseThrow(() -> Asked.withoutRules(now));
      Sight sight = of.sight(zhiheng, workspace);
      List<Follows> all =
          Consequences.of(system, now, earlier(workspace, now)).stream()
              .filter(each -> sight.sees(each.score().unit(), of.lastDay()))
              .toList();
      InWords words = new InWords(console, workspace.templates(), outlet.format, "consequences_");
      outlet.print(console, listing(now, all, workspace, words, console));
      console.tell(
          system.consequences().isEmpty() ? "consequences_no_rules" : "consequences_note",
          Map.of("run", now.run(), "count", all.size()));
      return ExitCode.DONE.code();
    }
  }

  /** The runs of the years before, the last year first, as far as there is no gap. */
  private static List<Assessment> earlier(Workspace workspace, Assessment now) {
    List<Assessment> earlier = new ArrayList<>();
    Optional<Assessment> before = of(workspace, now.system(), now.year() - 1);
    while (before.isPresent()) {
      earlier.add(before.get());
      before = of(workspace, now.system(), before.get().year() - 1);
    }
    return earlier;
  }

  private static Optional<Assessment> of(Workspace workspace, String system, int year) {
    var ledger = workspace.ledger();
    return ledger
        .proceedings()
        .of(system, year, Instant.MAX)
        .run()
        .flatMap(ledger.assessments()::find)
        .or(() -> ledger.assessments().latest(system, year));
  }

  private static Listing listing(
      Assessment now, List<Follows> all, Workspace workspace, InWords words, Console console) {
    Wording names = BySystem.reasons(console, workspace.templates(), now);
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "name",
                "points",
                "grade",
                "consequence",
                "deadline",
                "last_year",
                "source"));
    for (Follows each : all) {
      String grade = each.score().standing().grade();
      listing.row(
          each.score().unit().code(),
          each.score().unitName().in(console.lang()),
          each.score().total().points().setScale(2, RoundingMode.HALF_UP),
          words.isScreen() && !grade.isEmpty() ? names.say("grade." + grade) : grade,
          each.rule().map(rule -> name(rule, words, console)).orElse(""),
          each.deadline().map(Object::toString).orElse(""),
          each.followUp() == FollowUp.NONE
              ? ""
              : words.head(each.followUp().name().toLowerCase(Locale.ROOT)),
          each.rule().map(rule -> rule.source().in(console.lang())).orElse(""));
    }
    return listing;
  }

  private static String name(Consequence rule, InWords words, Console console) {
    return words.isScreen() ? rule.name().in(console.lang()) : rule.code();
  }
}
