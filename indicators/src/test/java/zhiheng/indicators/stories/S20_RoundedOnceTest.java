package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.indicator;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.share;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Rule;

/** Points are rounded once, at the end of an indicator; so what stands on paper adds up. */
class S20_RoundedOnceTest {

  @Test
  void threeThirdsAreThreeTimesTheRoundedThird() {
    Rule line = new Goalposts(of("0"), of("1"));
    ScoreNode total =
        total(
            system(
                dimension(
                    "thirds",
                    "3",
                    indicator("a", "1", share("done", "all"), line),
                    indicator("b", "1", share("done", "all"), line),
                    indicator("c", "1", share("done", "all"), line))),
            unit(OURS, "all", "done", "2", "all", "3"));
    assertThat(total.find("a").orElseThrow().points()).isEqualTo("0.67");
    assertThat(total.points()).isEqualTo("2.01");
  }

  @Test
  void halfIsRoundedUp() {
    ScoreNode node = Story.score(Story.count(new PerCase(of("0.001"))), "cases", "5");
    assertThat(node.points()).isEqualTo("0.01");
  }
}
