package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.ShareOfBest;

/** The best of the peer group sets the measure for the others. */
class S07_ShareOfTheBestTest {

  @Test
  void aQuarterOfTheBestGetsAQuarter() {
    assertThat(
            told(
                score(
                    count(new ShareOfBest(Better.HIGHER)), List.of("1000", "500"), "cases", "250")))
        .isEqualTo(
            "2.5: 250 is 25% of the best in the peer group, 1000; the same share of 10: 2.5 points.");
  }

  @Test
  void whereTheLeastIsTheBestTheShareIsTurnedAround() {
    assertThat(told(score(count(new ShareOfBest(Better.LOWER)), List.of("20"), "cases", "40")))
        .isEqualTo(
            "5: 40; the best (lowest) in the peer group is 20, 50% of it; the same share of 10: 5 points.");
  }

  @Test
  void whereNobodyHasAnyNobodyGetsAny() {
    assertThat(score(count(new ShareOfBest(Better.HIGHER)), List.of("0"), "cases", "0").points())
        .isEqualTo("0");
  }
}
