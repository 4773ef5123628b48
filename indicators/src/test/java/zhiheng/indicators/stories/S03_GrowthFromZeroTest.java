package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.openEnded;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Growth;

/** A previous year of 0 counts as 1 (the provincial assessment table, items 2 and 4). */
class S03_GrowthFromZeroTest {

  @Test
  void threeCasesAfterNoneAreGrowthFromOneToThree() {
    assertThat(
            told(
                score(
                    openEnded(new Growth(of("0.1"), of("1"), of("1"))),
                    "cases",
                    "3",
                    "-cases",
                    "0")))
        .isEqualTo(
            "20: The year before had 0, which counts as 1; 3 this year, growth 200%; 1 points for"
                + " each full 10 percentage points, 20 times: 20 points.");
  }

  @Test
  void oneCaseAfterNoneIsNoGrowth() {
    assertThat(
            score(openEnded(new Growth(of("0.1"), of("1"), of("1"))), "cases", "1", "-cases", "0")
                .points())
        .isEqualTo("0");
  }

  @Test
  void theCapHoldsHereToo() {
    assertThat(
            score(count(new Growth(of("0.1"), of("1"), of("1"))), "cases", "3", "-cases", "0")
                .reason()
                .code())
        .isEqualTo("growth_from_zero_capped");
  }

  @Test
  void aYearBeforeThatNobodyReportedIsNotZero() {
    assertThat(told(score(count(new Growth(of("0.1"), of("1"), of("1"))), "cases", "3")))
        .isEqualTo(
            "0: 3 this year; the year before was not reported, so there is nothing to compare with:"
                + " no points.");
  }
}
