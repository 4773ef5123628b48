package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Rule;

/** All points to begin with, two off for each fault, never less than none. */
class S11_PointsOffForEachFaultTest {
  private static final Rule OFF = new Deductions(of("2"));

  @Test
  void withoutAFaultAllPointsStay() {
    assertThat(told(score(count(OFF), "cases", "0")))
        .isEqualTo("10: Nothing to deduct: all of 10 points.");
  }

  @Test
  void threeFaultsTakeSixPoints() {
    assertThat(told(score(count(OFF), "cases", "3")))
        .isEqualTo("4: 3 at 2 points off each: 6 off 10, 4 points.");
  }

  @Test
  void nothingIsTakenFromNothing() {
    assertThat(told(score(count(OFF), "cases", "30")))
        .isEqualTo("0: 30 at 2 points off each: 10 off 10, 0 points.");
  }
}
