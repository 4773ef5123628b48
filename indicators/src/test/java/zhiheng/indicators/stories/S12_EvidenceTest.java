package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Evidence;

/** Yes or no: the thing is there, or it is not. */
class S12_EvidenceTest {

  @Test
  void oneIsEnough() {
    assertThat(told(score(count(new Evidence(of("1"))), "cases", "3")))
        .isEqualTo("10: 3, and 1 is asked for: all of 10 points.");
  }

  @Test
  void noneIsNotEnough() {
    assertThat(told(score(count(new Evidence(of("1"))), "cases", "0")))
        .isEqualTo("0: 0, and 1 is asked for: no points.");
  }
}
