package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.rate;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Bands.Band;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Rule;

/** A step table: 90 % and over 10 points, 80 % 9 points, below that 1. */
class S04_BandsTest {
  private static final Rule TABLE =
      new Bands(
          Better.HIGHER,
          List.of(new Band(of("0.9"), of("10")), new Band(of("0.8"), of("9"))),
          of("1"));

  @Test
  void theEdgeBelongsToTheBand() {
    assertThat(told(score(rate(TABLE), "done", "90", "all", "100")))
        .isEqualTo("10: 90% reaches the band from 90%: 10 points.");
  }

  @Test
  void aHairBelowTheEdgeDoesNot() {
    // 8999999/10000000 would be read as 90% on paper; the exact value decides
    assertThat(score(rate(TABLE), "done", "8999999", "all", "10000000").points()).isEqualTo("9");
  }

  @Test
  void belowAllBandsThereIsStillWhatTheTableSays() {
    assertThat(told(score(rate(TABLE), "done", "5", "all", "100")))
        .isEqualTo("1: 5% reaches no band: 1 points.");
  }

  @Test
  void aReverseTableIsReadDownward() {
    Rule days = new Bands(Better.LOWER, List.of(new Band(of("30"), of("10"))), of("0"));
    assertThat(told(score(count(days), "cases", "29")))
        .isEqualTo("10: 29 stays within the band up to 30: 10 points.");
    assertThat(score(count(days), "cases", "31").points()).isEqualTo("0");
  }
}
