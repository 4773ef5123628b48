package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Target.Nearly;

/**
 * Met: 8 points; 90 % of it: 60 % of them; each case above it 0.1 more, up to 10 (a city table).
 */
class S10_TargetOfTheYearTest {
  private static final Rule TARGET =
      new Target(
          of("100"),
          Map.of("class-1", of("200")),
          of("8"),
          List.of(new Nearly(of("0.9"), of("0.6"))),
          of("0.1"));

  @Test
  void theTargetMetIsWhatIsLaidDownForIt() {
    assertThat(told(score(count(TARGET), "cases", "100")))
        .isEqualTo("8: 100 meets the target of 100: 8 points.");
  }

  @Test
  void eachCaseAboveItEarnsALittleMore() {
    assertThat(told(score(count(TARGET), "cases", "105")))
        .isEqualTo(
            "8.5: 105 meets the target of 100 (8 points) and is 5 above it, 0.1 for each: 8.5 points.");
    assertThat(score(count(TARGET), "cases", "500").points()).isEqualTo("10");
  }

  @Test
  void nearlyMetIsAShareOfIt() {
    assertThat(told(score(count(TARGET), "cases", "90")))
        .isEqualTo("4.8: 90 is 90% of the target of 100; from 90% on 60% of 8: 4.8 points.");
  }

  @Test
  void farFromMetIsNothing() {
    assertThat(told(score(count(TARGET), "cases", "89")))
        .isEqualTo("0: 89 is only 89% of the target of 100: no points.");
  }

  @Test
  void aPeerGroupCanHaveItsOwnTarget() {
    ScoreNode node =
        total(system(dimension("all", "10", count(TARGET))), unit(OURS, "class-1", "cases", "105"))
            .find("indicator")
            .orElseThrow();
    assertThat(told(node)).startsWith("0: 105 is only 52.5% of the target of 200");
  }
}
