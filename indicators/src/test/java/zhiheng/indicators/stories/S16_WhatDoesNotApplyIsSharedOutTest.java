package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.indicator;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.only;
import static zhiheng.indicators.stories.Story.share;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;
import static zhiheng.indicators.stories.Story.when;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.rule.Goalposts;

/** Points of what does not apply go to the others, as a part that can be seen. */
class S16_WhatDoesNotApplyIsSharedOutTest {
  private static final Indicator FIRST = indicator("first", "6", share("a", "b"), line());
  private static final Indicator SECOND = indicator("second", "4", share("c", "d"), line());

  private static Goalposts line() {
    return new Goalposts(of("0"), of("1"));
  }

  @Test
  void theOthersStandForIt() {
    IndicatorSystem system = system(dimension("both", "10", FIRST, only(SECOND, "class-1")));
    ScoreNode both =
        total(system, unit(OURS, "class-3", "a", "1", "b", "2", "c", "1", "d", "1"))
            .find("both")
            .orElseThrow();
    assertThat(both.children())
        .extracting(Story::told)
        .containsExactly(
            "3: 50%; 0% gives none, 100% gives all of 6, in a straight line between: 3 points.",
            "0: Does not apply to this unit; its 4 points are shared out among the others.",
            "2: 1 left out; 3 of the 6 points of the others, taken to 10, make 5.");
    assertThat(both.points()).isEqualTo("5");
  }

  @Test
  void whereItAppliesNothingIsSharedOut() {
    IndicatorSystem system = system(dimension("both", "10", FIRST, only(SECOND, "class-1")));
    ScoreNode both =
        total(system, unit(OURS, "class-1", "a", "1", "b", "2", "c", "1", "d", "1"))
            .find("both")
            .orElseThrow();
    assertThat(both.children()).extracting(ScoreNode::code).containsExactly("first", "second");
    assertThat(both.points()).isEqualTo("7");
  }

  @Test
  void aWholeDimensionCanBeLeftOut() {
    IndicatorSystem system =
        system(
            dimension("one", "6", FIRST),
            dimension("two", "4", when(SECOND, Missing.LEFT_OUT, Missing.LEFT_OUT)));
    ScoreNode total = total(system, unit(OURS, "all", "a", "1", "b", "2", "c", "0", "d", "0"));
    assertThat(total.children())
        .extracting(ScoreNode::code)
        .containsExactly("one", "two", "total.shared_out");
    assertThat(total.points()).isEqualTo("5");
    assertThat(total.outOf()).isEqualTo("10");
  }
}
