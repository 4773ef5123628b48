package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Growth;

/** One point for each full ten percentage points of growth. */
class S02_GrowthInFullStepsTest {

  @Test
  void growthOfTwentyFivePercentHoldsTwoFullSteps() {
    assertThat(
            told(
                score(
                    count(new Growth(of("0.1"), of("1"), of("1"))),
                    "cases",
                    "125",
                    "-cases",
                    "100")))
        .isEqualTo(
            "2: 100 in the year before, 125 this year, growth 25%; 1 points for each full 10"
                + " percentage points, 2 times: 2 points.");
  }

  @Test
  void aStepExactlyReachedCounts() {
    assertThat(
            score(count(new Growth(of("0.1"), of("1"), of("1"))), "cases", "11", "-cases", "10")
                .points())
        .isEqualTo("1");
    assertThat(
            score(count(new Growth(of("0.1"), of("1"), of("1"))), "cases", "39", "-cases", "30")
                .points())
        .isEqualTo("3");
  }

  @Test
  void lessThanAStepEarnsNothing() {
    assertThat(
            told(
                score(
                    count(new Growth(of("0.1"), of("1"), of("1"))),
                    "cases",
                    "109",
                    "-cases",
                    "100")))
        .isEqualTo(
            "0: 100 in the year before, 109 this year, growth 9%: less than 10 percentage points,"
                + " no points.");
  }

  @Test
  void aDeclineTakesNothingAway() {
    assertThat(
            score(count(new Growth(of("0.1"), of("1"), of("1"))), "cases", "50", "-cases", "100")
                .points())
        .isEqualTo("0");
  }
}
