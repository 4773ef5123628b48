package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.rate;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.unit.UnitCode;

/** A figure that was never handed in is neither 0 nor "no case". */
class S15_NotReportedIsNotZeroTest {

  @Test
  void whatWasNotHandedInEarnsNothing() {
    ScoreNode node = score(count(new Deductions(of("1"))));
    assertThat(node.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(told(node)).isEqualTo("0: The figures were not handed in: by the rule no points.");
    assertThat(node.value()).isNull();
  }

  @Test
  void whatWasHandedInAsZeroIsZero() {
    ScoreNode node = score(count(new Deductions(of("1"))), "cases", "0");
    assertThat(node.state()).isEqualTo(State.MEASURED);
    assertThat(node.points()).isEqualTo("10");
  }

  @Test
  void halfAFractionIsNotReportedEither() {
    assertThat(score(rate(new Goalposts(of("0"), of("1"))), "all", "10").state())
        .isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void whoDidNotReportIsNobodysPeer() {
    ScoreNode node =
        total(
                system(dimension("all", "10", count(new RankInGroup(Better.HIGHER)))),
                unit(OURS, "all", "cases", "1"),
                unit(new UnitCode("330000"), "all"))
            .find("indicator")
            .orElseThrow();
    assertThat(node.reason().code()).isEqualTo("rank_alone");
  }
}
