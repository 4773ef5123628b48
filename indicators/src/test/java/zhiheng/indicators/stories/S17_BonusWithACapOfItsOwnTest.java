package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.indicator;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Bonus;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Value;
import zhiheng.templates.system.Value.Show;
import zhiheng.templates.system.rule.PerCase;

/** Bonus points come on top of the others, up to a cap of their own. */
class S17_BonusWithACapOfItsOwnTest {
  private static final Indicator MEDIA =
      indicator(
          "media",
          "3",
          new Value("media", Optional.empty(), of("1"), Show.NUMBER),
          new PerCase(of("0.1")));
  private static final Indicator POLICE =
      indicator(
          "police",
          "4",
          new Value("police", Optional.empty(), of("1"), Show.NUMBER),
          new PerCase(of("1")));
  private static final IndicatorSystem SYSTEM =
      system(
          List.of(dimension("all", "10", count(new PerCase(of("1"))))),
          Optional.of(new Bonus("bonus", Story.text("bonus"), of("5"), List.of(MEDIA, POLICE))),
          List.of());

  @Test
  void belowTheCapAllOfItCounts() {
    ScoreNode total = total(SYSTEM, unit(OURS, "all", "cases", "10", "media", "9", "police", "2"));
    assertThat(told(total)).isEqualTo("12.9: Dimensions 10, bonus 2.9: 12.9 points.");
  }

  @Test
  void beyondTheCapTheRestIsTakenOffInPlainSight() {
    ScoreNode bonus =
        total(SYSTEM, unit(OURS, "all", "cases", "10", "media", "30", "police", "4"))
            .find("bonus")
            .orElseThrow();
    assertThat(told(bonus)).isEqualTo("5: Bonus points make 7; the cap of 5 holds.");
    assertThat(bonus.children())
        .extracting(ScoreNode::points)
        .containsExactly(of("3"), of("4"), of("-2"));
  }
}
