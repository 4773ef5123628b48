package zhiheng.reports.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.reports.goal.GoalPath.Verdict;
import zhiheng.templates.goal.Goal;
import zhiheng.templates.goal.Goal.Better;
import zhiheng.templates.goal.Goal.InSeries;
import zhiheng.templates.goal.Goal.Measuring;
import zhiheng.templates.wording.Text;

/** Whether the pace suffices is read from the years that are known, and from nothing else. */
class GoalPathTest {
  private static final Text WORDS = new Text("目标", "Goal");

  /** Years and their figures, seen from a year; a goal of 2020. */
  private static GoalPath path(Better better, String target, int seenFrom, Object... points) {
    Optional<BigDecimal> wanted =
        target.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(target));
    Measuring measuring =
        new Measuring(
            new InSeries("s", "i"),
            WORDS,
            2016,
            better,
            wanted,
            Optional.of(new BigDecimal("100")),
            true);
    TreeMap<Integer, BigDecimal> years = new TreeMap<>();
    for (int i = 0; i < points.length; i += 2) {
      years.put((Integer) points[i], new BigDecimal(points[i + 1].toString()));
    }
    return new GoalPath(
        new Goal("g", 2020, WORDS, WORDS, Optional.of(measuring), Optional.empty()),
        measuring,
        years,
        seenFrom);
  }

  @Test
  void thePaceSoFarIsCarriedOnInAStraightLine() {
    GoalPath path = path(Better.HIGHER, "97", 2018, 2016, "94", 2018, "95");
    assertThat(path.pace().orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(path.needed().orElseThrow()).isEqualByComparingTo("1");
    assertThat(path.projected().orElseThrow()).isEqualByComparingTo("96");
    assertThat(path.verdict()).isEqualTo(Verdict.TOO_SLOW);
    assertThat(path(Better.HIGHER, "96", 2018, 2016, "94", 2018, "95").verdict())
        .isEqualTo(Verdict.ON_COURSE);
  }

  @Test
  void nothingIsExpectedBeyondWhatThereCanBe() {
    assertThat(path(Better.HIGHER, "99", 2018, 2016, "90", 2018, "96").projected().orElseThrow())
        .isEqualByComparingTo("100");
  }

  @Test
  void lessCanBeBetter() {
    assertThat(path(Better.LOWER, "25", 2018, 2016, "31", 2018, "29").verdict())
        .isEqualTo(Verdict.TOO_SLOW);
    assertThat(path(Better.LOWER, "27", 2018, 2016, "31", 2018, "29").verdict())
        .isEqualTo(Verdict.ON_COURSE);
  }

  @Test
  void withoutANumberAnythingBetterThanInTheFirstYearWillDo() {
    assertThat(path(Better.HIGHER, "", 2017, 2016, "7", 2017, "8").verdict())
        .isEqualTo(Verdict.AHEAD);
    assertThat(path(Better.HIGHER, "", 2017, 2016, "7", 2017, "7").verdict())
        .isEqualTo(Verdict.TOO_SLOW);
    assertThat(path(Better.HIGHER, "", 2017, 2017, "8").verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void inItsYearAGoalIsReachedOrMissedAndOtherwiseUnknown() {
    assertThat(path(Better.HIGHER, "75", 2021, 2016, "70", 2020, "76", 2021, "74").verdict())
        .isEqualTo(Verdict.REACHED);
    assertThat(path(Better.HIGHER, "75", 2020, 2016, "70", 2020, "74").verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(path(Better.HIGHER, "75", 2021, 2016, "70", 2019, "76").verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(path(Better.HIGHER, "75", 2018).verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(path(Better.HIGHER, "75", 2018, 2017, "70").verdict()).isEqualTo(Verdict.TOO_FEW);
  }
}
