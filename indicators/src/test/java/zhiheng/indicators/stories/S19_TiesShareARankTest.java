package zhiheng.indicators.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.Judgment;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.unit.UnitCode;

/** Equal totals share a rank, and the next rank is skipped; the peer group has ranks of its own. */
class S19_TiesShareARankTest {

  @Test
  void oneTwoTwoFour() {
    List<UnitScore> ranked =
        Judgment.of(
            system(dimension("all", "10", count(new PerCase(of("1"))))),
            List.of(
                unit(new UnitCode("410000"), "class-2", "cases", "3"),
                unit(new UnitCode("330000"), "class-1", "cases", "5"),
                unit(new UnitCode("320000"), "class-1", "cases", "5"),
                unit(new UnitCode("440000"), "class-1", "cases", "9")));
    assertThat(ranked)
        .extracting(score -> score.unit().code() + " " + places(score.standing()))
        .containsExactly(
            "440000 1/4, 1/3", "320000 2/4 tied, 2/3", "330000 2/4 tied, 2/3", "410000 4/4, 1/1");
  }

  private static String places(Standing at) {
    return at.rank()
        + "/"
        + at.of()
        + (at.tied() ? " tied" : "")
        + ", "
        + at.rankInGroup()
        + "/"
        + at.ofInGroup();
  }
}
