package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.openEnded;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.wording.Lang;

/** So many points for each case, within the points of the indicator. */
class S01_PointsForEachCaseTest {

  @Test
  void tenCasesAtATenthOfAPointMakeOnePoint() {
    ScoreNode node = score(count(new PerCase(of("0.1"))), "cases", "10");
    assertThat(told(node)).isEqualTo("1: 10 cases at 0.1 points each: 1 points.");
  }

  @Test
  void theSameIsSaidInChinese() {
    ScoreNode node = score(count(new PerCase(of("0.1"))), "cases", "10");
    assertThat(told(node, Lang.ZH)).isEqualTo("1: 10 件，每件 0.1 分，得 1 分。");
  }

  @Test
  void thePointsOfTheIndicatorAreTheCap() {
    ScoreNode node = score(count(new PerCase(of("3"))), "cases", "120");
    assertThat(told(node))
        .isEqualTo("10: 120 cases at 3 points each make 360; with the cap of 10: 10 points.");
  }

  @Test
  void whereThereIsNoCapEveryCaseCounts() {
    ScoreNode node = score(openEnded(new PerCase(of("3"))), "cases", "120");
    assertThat(told(node)).isEqualTo("360: 120 cases at 3 points each: 360 points.");
    assertThat(node.outOf()).isNull();
  }
}
