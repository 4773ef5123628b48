package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.rate;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.when;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Rule;

/** Where there was no case there is no rate; what then holds is laid down, not guessed. */
class S14_NoCaseIsNotZeroTest {
  private static final Rule LINE = new Goalposts(of("0.8"), of("1"));

  @Test
  void byOneRuleNoCaseMeansNoPoints() {
    ScoreNode node = score(rate(LINE), "done", "0", "all", "0");
    assertThat(node.state()).isEqualTo(State.NO_CASE);
    assertThat(told(node))
        .isEqualTo("0: There was no case this year (the denominator is 0): by the rule no points.");
  }

  @Test
  void byAnotherAllPoints() {
    ScoreNode node = score(when(rate(LINE), Missing.ALL, Missing.ZERO), "done", "0", "all", "0");
    assertThat(node.state()).isEqualTo(State.NO_CASE);
    assertThat(node.points()).isEqualTo("10");
  }

  @Test
  void zeroOfManyIsAValueLikeAnyOther() {
    ScoreNode node = score(rate(LINE), "done", "0", "all", "7");
    assertThat(node.state()).isEqualTo(State.MEASURED);
    assertThat(node.value()).isEqualTo("0");
  }
}
