package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.rate;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.Rule;

/** The share of milestones met among those due; an interim result counts in part. */
class S13_MilestonesTest {

  @Test
  void sevenDoneAndTwoInterimOfTen() {
    Rule milestones = new Milestones(Map.of("done", of("1"), "interim", of("0.6")));
    ScoreNode node = score(rate(milestones), "done", "7", "interim", "2", "all", "10");
    assertThat(told(node))
        .isEqualTo("8.2: 10 milestones due, 8.2 credited (82%); the same share of 10: 8.2 points.");
    assertThat(node.measured())
        .extracting(Measured::measure)
        .containsExactly("all", "done", "interim");
  }
}
