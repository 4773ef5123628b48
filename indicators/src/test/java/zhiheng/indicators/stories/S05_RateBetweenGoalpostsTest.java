package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.rate;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Rule;

/** 80 % gives nothing, 100 % gives all, and a straight line between. */
class S05_RateBetweenGoalpostsTest {
  private static final Rule LINE = new Goalposts(of("0.8"), of("1"));

  @Test
  void halfTheWayIsHalfThePoints() {
    assertThat(told(score(rate(LINE), "done", "90", "all", "100")))
        .isEqualTo(
            "5: 90%; 80% gives none, 100% gives all of 10, in a straight line between: 5 points.");
  }

  @Test
  void aFigureOfTheDesignComesOutAsWorkedByHand() {
    // 4750/5031 = 94.4146…%; (94.4146… − 80)/20 × 10 = 7.2073…
    ScoreNode node = score(rate(LINE), "done", "4750", "all", "5031");
    assertThat(node.points()).isEqualTo("7.21");
    assertThat(node.value()).isEqualTo("0.94414629298350228583");
  }

  @Test
  void beyondTheGoalpostsThereIsNoMoreAndNoLess() {
    assertThat(score(rate(LINE), "done", "110", "all", "100").points()).isEqualTo("10");
    assertThat(score(rate(LINE), "done", "10", "all", "100").points()).isEqualTo("0");
  }
}
