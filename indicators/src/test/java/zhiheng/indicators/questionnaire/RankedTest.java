package zhiheng.indicators.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.survey.Pair;

/** Who is surely ahead of whom, and who may as well change places. */
class RankedTest {
  @Test
  void theRankIntervalRunsFromThoseSurelyAboveToThoseSurelyBelow() {
    List<Ranked> ranked =
        Ranked.of(
            List.of(index("unit=c", 60), index("unit=a", 80), index("unit=b", 79), none("unit=d")),
            List.of(
                new Pair("unit=c", "unit=a", -20, 2, 100),
                new Pair("unit=c", "unit=b", -19, 2, 100),
                new Pair("unit=a", "unit=b", 1, 2, 100)),
            0.05);
    assertThat(ranked)
        .extracting(
            each ->
                each.estimate().domain()
                    + " "
                    + each.rank()
                    + " "
                    + each.first()
                    + "-"
                    + each.last()
                    + " "
                    + each.alike())
        .containsExactly("unit=a 1 1-2 [unit=b]", "unit=b 2 1-2 [unit=a]", "unit=c 3 3-3 []");
  }

  @Test
  void withoutAStandardErrorNothingIsToldApart() {
    List<Ranked> ranked =
        Ranked.of(
            List.of(index("unit=a", 70), index("unit=b", 70)),
            List.of(new Pair("unit=a", "unit=b", 0, Double.NaN, 0)),
            0.05);
    assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1);
    assertThat(ranked).extracting(Ranked::last).containsExactly(2, 2);
  }

  private static Estimate none(String domain) {
    return index(domain, Double.NaN);
  }

  private static Estimate index(String domain, double value) {
    return new Estimate("mean", "overall", domain, value, 1, 0, 100, 100, 1, 10, 0);
  }
}
