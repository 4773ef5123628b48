package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.Quantiles.Part;
import zhiheng.templates.system.rule.Rule;

/** The best quarter all points, the best half 80 % of them, the others 40 %. */
class S09_QuantilesOfThePeerGroupTest {
  private static final Rule PARTS =
      new Quantiles(
          Better.HIGHER,
          List.of(new Part(of("0.25"), of("1")), new Part(of("0.5"), of("0.8"))),
          of("0.4"));

  @Test
  void theFirstOfFourIsTheBestQuarter() {
    assertThat(score(count(PARTS), List.of("3", "2", "1"), "cases", "4").points()).isEqualTo("10");
  }

  @Test
  void theSecondOfFourIsTheBestHalf() {
    assertThat(told(score(count(PARTS), List.of("5", "2", "1"), "cases", "4")))
        .isEqualTo(
            "8: 4: rank 2 of 4 in the peer group (50%), within the best 50%: 80% of 10, 8 points.");
  }

  @Test
  void theRestGetWhatIsLeft() {
    assertThat(score(count(PARTS), List.of("5", "6", "7"), "cases", "4").points()).isEqualTo("4");
  }
}
