package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.indicator;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.share;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.rank.Grades;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Veto;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.wording.Lang;

/** A fact that caps the total or the grade, whatever else was earned. */
class S18_VetoTest {
  private static IndicatorSystem system(Optional<BigDecimal> total, Optional<String> grade) {
    return Story.system(
        List.of(
            dimension(
                "all",
                "100",
                indicator("all", "100", share("done", "all"), new Goalposts(of("0"), of("1"))))),
        Optional.empty(),
        List.of(
            new Veto(
                "late", Story.text("late"), Story.text("source"), "late", of("2"), total, grade)));
  }

  @Test
  void itTakesTheTotalDownToItsCap() {
    IndicatorSystem system = system(Optional.of(of("59.99")), Optional.empty());
    ScoreNode total = total(system, unit(OURS, "all", "done", "95", "all", "100", "late", "3"));
    assertThat(told(total))
        .isEqualTo("59.99: Dimensions 95, bonus 0, vetoes take 35.01 off: 59.99 points.");
    assertThat(told(total.find("late").orElseThrow()))
        .isEqualTo("-35.01: 3, more than 2: the total is 59.99 at most, -35.01 points.");
    assertThat(Grades.of(system, total)).isEqualTo("unqualified");
  }

  @Test
  void itTakesTheGradeAndLeavesThePoints() {
    IndicatorSystem system = system(Optional.empty(), Optional.of("qualified"));
    ScoreNode total = total(system, unit(OURS, "all", "done", "95", "all", "100", "late", "3"));
    assertThat(total.points()).isEqualTo("95");
    assertThat(Grades.of(system, total)).isEqualTo("qualified");
    assertThat(told(total.find("late").orElseThrow(), Lang.ZH)).isEqualTo("0: 为 3，超过 2：等次最高为“合格”。");
  }

  @Test
  void itNeverLiftsAPoorerGrade() {
    IndicatorSystem system = system(Optional.empty(), Optional.of("qualified"));
    ScoreNode total = total(system, unit(OURS, "all", "done", "10", "all", "100", "late", "3"));
    assertThat(Grades.of(system, total)).isEqualTo("unqualified");
  }

  @Test
  void withinTheLimitItDoesNothingAndSaysSo() {
    IndicatorSystem system = system(Optional.of(of("59.99")), Optional.empty());
    ScoreNode total = total(system, unit(OURS, "all", "done", "95", "all", "100", "late", "2"));
    assertThat(told(total.find("late").orElseThrow())).isEqualTo("0: 2, not more than 2: no veto.");
    assertThat(Grades.of(system, total)).isEqualTo("excellent");
  }
}
