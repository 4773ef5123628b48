package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Rule;

/** The fewer days the better: 60 days give nothing, 20 days give all. */
class S06_ReverseGoalpostsTest {
  private static final Rule LINE = new Goalposts(of("60"), of("20"));

  @Test
  void thirtyDaysAreThreeQuartersOfTheWay() {
    assertThat(told(score(count(LINE), "cases", "30")))
        .isEqualTo(
            "7.5: 30; 60 gives none, 20 gives all of 10, in a straight line between: 7.5 points.");
  }

  @Test
  void fasterThanTheGoalIsAllAndSlowerThanTheFloorNothing() {
    assertThat(told(score(count(LINE), "cases", "12")))
        .isEqualTo("10: 12 reaches 20: all of 10 points.");
    assertThat(told(score(count(LINE), "cases", "61")))
        .isEqualTo("0: 61 does not go beyond 60: no points.");
  }
}
