package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.told;
import static zhiheng.indicators.stories.Story.total;
import static zhiheng.indicators.stories.Story.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.unit.UnitCode;

/** The first of the group gets all points, the last none. */
class S08_RankInThePeerGroupTest {
  private static final Rule RANK = new RankInGroup(Better.HIGHER);

  @Test
  void secondOfFiveGetsThreeQuarters() {
    assertThat(told(score(count(RANK), List.of("100", "60", "40", "20"), "cases", "80")))
        .isEqualTo(
            "7.5: 80: rank 2 of 5 in the peer group; the first gets all of 10, the last none, by"
                + " rank between: 7.5 points.");
  }

  @Test
  void equalValuesShareARank() {
    assertThat(score(count(RANK), List.of("100", "80", "40", "20"), "cases", "80").points())
        .isEqualTo("7.5");
  }

  @Test
  void aUnitWithoutPeersGetsAll() {
    assertThat(score(count(RANK), "cases", "1").points()).isEqualTo("10");
  }

  @Test
  void unitsOfAnotherGroupDoNotCount() {
    ScoreNode node =
        total(
                system(dimension("all", "10", count(RANK))),
                unit(OURS, "class-1", "cases", "10"),
                unit(new UnitCode("330000"), "class-1", "cases", "5"),
                unit(new UnitCode("110000"), "class-2", "cases", "500"))
            .find("indicator")
            .orElseThrow();
    assertThat(node.reason().fields()).containsEntry("rank", "1").containsEntry("of", "2");
  }
}
