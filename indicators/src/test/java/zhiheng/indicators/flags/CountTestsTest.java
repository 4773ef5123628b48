package zhiheng.indicators.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.number.Chance;
import zhiheng.indicators.number.Tail;
import zhiheng.templates.unit.UnitCode;

/** Each test finds what was put there, and nothing where nothing was. */
class CountTestsTest {
  private static final UnitCode OURS = new UnitCode("320000");
  private static final UnitCode OTHER = new UnitCode("330000");

  private static MonthlyCounts year(MonthlyCounts counts, UnitCode unit, String item, int... year) {
    for (int month = 1; month <= 12; month++) {
      counts.add(unit, item, month, BigDecimal.valueOf(year[month - 1]));
    }
    return counts;
  }

  private static List<Flag> flags(MonthlyCounts counts) {
    return CountTests.of(counts, Set.of("staff")).flags();
  }

  @Test
  void aFullDecemberIsFlaggedAgainstTheOthers() {
    MonthlyCounts counts = new MonthlyCounts();
    year(counts, OURS, "filed", 5, 6, 5, 7, 5, 6, 5, 7, 6, 5, 6, 60);
    year(counts, OTHER, "filed", 9, 8, 9, 7, 9, 8, 9, 8, 9, 8, 9, 10);
    assertThat(flags(counts))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.kind()).isEqualTo(Flag.Kind.YEAR_END);
              assertThat(flag.unit()).isEqualTo(OURS);
              assertThat(flag.facts()).containsEntry("december", "60").containsEntry("year", "123");
            });
  }

  @Test
  void theSameFigureFourMonthsRunningIsFlaggedUnlessItIsALevel() {
    MonthlyCounts counts = new MonthlyCounts();
    year(counts, OURS, "filed", 31, 20, 20, 20, 20, 25, 30, 28, 31, 22, 27, 24);
    year(counts, OURS, "staff", 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80);
    assertThat(flags(counts))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.kind()).isEqualTo(Flag.Kind.REPEATED);
              assertThat(flag.facts()).containsEntry("from", "2").containsEntry("to", "5");
            });
  }

  @Test
  void twoBureausWithTheSameMonthsAreFlagged() {
    MonthlyCounts counts = new MonthlyCounts();
    year(counts, OURS, "filed", 31, 20, 23, 29, 21, 25, 30, 28, 33, 22, 27, 24);
    year(counts, OTHER, "filed", 31, 20, 23, 29, 21, 25, 30, 28, 33, 22, 20, 21);
    assertThat(flags(counts))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.kind()).isEqualTo(Flag.Kind.DUPLICATE);
              assertThat(flag.facts())
                  .containsEntry("other", "330000")
                  .containsEntry("months", "10");
            });
  }

  @Test
  void roundedFiguresShowInTheirLastDigits() {
    MonthlyCounts counts = new MonthlyCounts();
    Chance chance = new Chance(5, 1);
    for (int item = 0; item < 12; item++) {
      int[] rounded = new int[12];
      for (int month = 0; month < 12; month++) {
        rounded[month] = 100 + 10 * (int) (chance.uniform() * 80);
      }
      year(counts, OURS, "item" + item, rounded);
    }
    assertThat(flags(counts)).extracting(Flag::kind).containsOnly(Flag.Kind.LAST_DIGIT);
  }

  @Test
  void figuresOfEveryMagnitudeFollowBenfordUntilTheyDoNot() {
    assertThat(flags(magnitudes(0)))
        .extracting(Flag::kind)
        .doesNotContain(Flag.Kind.FIRST_DIGIT, Flag.Kind.LAST_DIGIT);
    assertThat(flags(magnitudes(5))).extracting(Flag::kind).contains(Flag.Kind.FIRST_DIGIT);
  }

  /** Figures even on the scale of logarithms; then all of them begin with one digit. */
  private static MonthlyCounts magnitudes(int digit) {
    MonthlyCounts counts = new MonthlyCounts();
    Chance chance = new Chance(11, 3);
    for (int item = 0; item < 30; item++) {
      int[] figures = new int[12];
      for (int month = 0; month < 12; month++) {
        double power = Math.pow(10, 1 + 4 * chance.uniform());
        int scale = (int) Math.pow(10, Math.floor(Math.log10(power)));
        figures[month] =
            digit == 0 || month % 2 == 0
                ? (int) power
                : digit * scale + (int) (scale * chance.uniform());
      }
      year(counts, OURS, "item" + item, figures);
    }
    return counts;
  }

  /**
   * Reference: the binomial sum itself, in Python; SciPy: chi2.sf(20, 9) and, for r = 0.5 with 20
   * pairs, 2 * t.sf(0.5 * sqrt(18 / 0.75), 18).
   */
  @Test
  void tailsAreThoseOfOthers() {
    assertThat(Tail.binomial(10, 100, 1 / 12.0)).isCloseTo(0.32160888375728, within(1e-12));
    assertThat(Tail.chiSquare(20, 9)).isCloseTo(0.017912404529843, within(1e-12));
    assertThat(Tail.correlation(0.5, 20)).isCloseTo(0.024769558804110, within(1e-12));
  }

  @Test
  void ranksShareTheirMeanWhereTheyTie() {
    // by hand: ranks 1, 2.5, 2.5, 4 and 1, 2, 4, 3: 3 ∕ √(4.5 × 5)
    assertThat(
            SizeAndScore.spearman(
                List.of(
                    new double[] {1, 10},
                    new double[] {2, 20},
                    new double[] {2, 30},
                    new double[] {4, 25})))
        .isCloseTo(0.6324555, within(1e-6));
  }
}
