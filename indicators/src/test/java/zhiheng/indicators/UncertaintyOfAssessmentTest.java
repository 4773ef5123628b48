package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.alter.CannotSet;
import zhiheng.indicators.alter.Reach;
import zhiheng.indicators.alter.WhatIf;
import zhiheng.indicators.measure.Measures;
import zhiheng.indicators.score.Subject;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.uncertainty.AssessmentModel;
import zhiheng.indicators.uncertainty.Outcome;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.Plan.Choice;
import zhiheng.indicators.uncertainty.Plan.ErrorOf;
import zhiheng.indicators.uncertainty.Replicates;
import zhiheng.indicators.uncertainty.Spread;
import zhiheng.indicators.uncertainty.Undecided;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** An assessment drawn again, and set otherwise. */
class UncertaintyOfAssessmentTest {
  private static final Place PLACE = new FilePlace("plan.yaml");
  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final IndicatorSystem system = templates.systems().find("provinces", 2017).orElseThrow();
  private final List<Subject> subjects = subjects();

  private List<Subject> subjects() {
    List<Unit> units = templates.register().provinces(LocalDate.of(2017, 12, 31));
    FixedLake lake = FixedLake.of(system, 2017, units);
    Measures measures = new Measures(system, new Year(2017), templates.register());
    Assessed assessed = new Assessed(system, templates.register(), new Year(2017));
    return units.stream()
        .map(unit -> assessed.subject(unit, measures.known(lake.answers(), unit.code())))
        .toList();
  }

  private static Plan plan(Map<String, ErrorOf> errors, Choice... choices) {
    return new Plan(200, 7, Optional.of(0.2), errors, List.of(choices));
  }

  private static ErrorOf se(double error) {
    return new ErrorOf(Optional.of(error), false, Map.of(), PLACE);
  }

  private List<UnitScore> byCode(List<UnitScore> scores) {
    return scores.stream().sorted(Comparator.comparing(UnitScore::unit)).toList();
  }

  @Test
  void withNothingDrawnItIsTheAssessmentItself() {
    AssessmentModel model =
        new AssessmentModel(system, subjects, plan(Map.of("conclusion_rate", se(0.01))));
    List<UnitScore> given = byCode(Judgment.of(system, subjects));
    Outcome outcome = model.given();
    for (int i = 0; i < given.size(); i++) {
      assertThat(model.units().get(i)).isEqualTo(given.get(i).unit().code());
      assertThat(outcome.totals()[i])
          .isCloseTo(given.get(i).total().points().doubleValue(), within(1e-9));
      assertThat(outcome.ranks()[i]).isEqualTo(given.get(i).standing().rank());
      assertThat(system.grades().get(outcome.grades()[i]).code())
          .isEqualTo(given.get(i).standing().grade());
    }
  }

  @Test
  void theSamplingErrorsThatWereKeptAreDrawnUnlessThePlanSaysOtherwise() {
    List<Subject> estimated =
        subjects.stream()
            .map(
                it ->
                    new Subject(
                        it.unit(),
                        it.name(),
                        it.group(),
                        it.labels(),
                        it.known().with(Map.of("counterfeit_handled", new BigDecimal("10")))))
            .toList();
    Plan kept = new Plan(100, 7, Optional.empty(), true, Map.of(), List.of());
    Plan named =
        new Plan(100, 7, Optional.empty(), false, Map.of("counterfeit_handled", se(10)), List.of());
    Replicates recorded = Replicates.of(new AssessmentModel(system, estimated, kept), 100, 7);
    Replicates asked = Replicates.of(new AssessmentModel(system, estimated, named), 100, 7);
    for (int i = 0; i < 100; i++) {
      assertThat(recorded.outcomes().get(i).totals()).isEqualTo(asked.outcomes().get(i).totals());
    }
    assertThat(recorded.outcomes().get(0).totals()).isNotEqualTo(recorded.model().given().totals());
    assertThatThrownBy(
            () ->
                new AssessmentModel(
                    system,
                    subjects,
                    new Plan(100, 7, Optional.empty(), true, Map.of(), List.of())))
        .isInstanceOf(InputRefused.class);
  }

  @Test
  void aWeightDrawnIsTheWeightSet() {
    AssessmentModel model =
        new AssessmentModel(
            system, subjects, new Plan(1, 1, Optional.of(0.2), Map.of(), List.of()));
    double[] middle = new double[model.factors().size()];
    Arrays.fill(middle, 0.5);
    assertThat(model.at(middle).totals()).containsExactly(model.given().totals(), within(1e-9));
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() throws Exception {
    AssessmentModel model =
        new AssessmentModel(
            system,
            subjects,
            plan(
                Map.of("conclusion_rate", se(0.05), "counterfeit_handled", se(10)),
                new Choice("peer_groups", List.of("defined", "together"), PLACE)));
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    Replicates alone = one.submit(() -> Replicates.of(model, 200, 7)).get();
    Replicates together = four.submit(() -> Replicates.of(model, 200, 7)).get();
    one.shutdown();
    four.shutdown();
    assertThat(Spread.of(alone, 0.05, 4)).isEqualTo(Spread.of(together, 0.05, 4));
    assertThat(alone.choices(17)).isEqualTo(together.choices(17));
    for (int i = 0; i < 200; i++) {
      assertThat(alone.outcomes().get(i).totals()).isEqualTo(together.outcomes().get(i).totals());
    }
    assertThat(Undecided.of(alone, 0.95)).isEqualTo(Undecided.of(together, 0.95)).isNotEmpty();
  }

  @Test
  void theChancesOfTheGradesAreAWhole() {
    Replicates replicates =
        Replicates.of(new AssessmentModel(system, subjects, plan(Map.of())), 100, 1);
    for (Spread spread : Spread.of(replicates, 0.05, 4)) {
      assertThat(spread.grades().stream().mapToDouble(each -> each).sum())
          .isCloseTo(1, within(1e-12));
      assertThat(spread.lower()).isLessThanOrEqualTo(spread.upper());
    }
  }

  @Test
  void whatCannotBeAppliedIsRefusedAndNothingTakesItsPlace() {
    assertThatThrownBy(
            () ->
                new AssessmentModel(
                    system,
                    subjects,
                    plan(
                        Map.of("mandatory_milestones", se(1), "nothing", se(1)),
                        new Choice("normalize", List.of("z"), PLACE),
                        new Choice("not_reported", List.of("last-year", "guess"), PLACE))))
        .isInstanceOfSatisfying(
            InputRefused.class,
            refused ->
                assertThat(refused.findings().stream().map(Finding::code))
                    .containsExactlyInAnyOrder(
                        "errors_of_nothing",
                        "errors_of_nothing",
                        "choice_unknown",
                        "alternative_cannot_apply",
                        "alternative_unknown"));
  }

  @Test
  void otherWeightsKeepTheWholeAndEveryPartAddsUp() {
    WhatIf.Set set = WhatIf.of(system, subjects, List.of("weight.quality=40"));
    assertThat(set.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    for (UnitScore score : Judgment.of(set.system(), set.subjects(), set.weights())) {
      assertThat(
              score.total().children().stream()
                  .map(child -> child.points())
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(score.total().points());
    }
  }

  @Test
  void whatThereIsNotCannotBeSet() {
    for (String setting :
        List.of("weight.qualty=40", "weight.quality=400", "weight.quality=x", "sun=1", "bonus")) {
      assertThatThrownBy(() -> WhatIf.of(system, subjects, List.of(setting)))
          .as(setting)
          .isInstanceOf(CannotSet.class);
    }
  }

  @Test
  void aWayThatIsEnoughReachesTheGradeAndOneStepLessDoesNot() {
    UnitCode unit = byCode(Judgment.of(system, subjects)).get(4).unit();
    List<Reach.Way> ways = Reach.ways(system, subjects, unit, "qualified");
    assertThat(ways).isNotEmpty();
    for (Reach.Way way : ways) {
      way.needed()
          .ifPresent(
              needed -> {
                String what = "figure." + unit.code() + "." + way.measure().code() + "=" + needed;
                WhatIf.Set set = WhatIf.of(system, subjects, List.of(what));
                String grade =
                    Judgment.of(set.system(), set.subjects()).stream()
                        .filter(score -> score.unit().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .standing()
                        .grade();
                assertThat(grade).as(what).isNotEqualTo("unqualified");
              });
    }
  }
}
