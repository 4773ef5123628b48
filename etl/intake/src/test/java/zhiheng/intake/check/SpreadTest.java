package zhiheng.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The middle of figures and how far they usually lie from it. */
class SpreadTest {
  private static final BigDecimal LIMIT = new BigDecimal("3.5");

  /**
   * The data of NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.1 (Grubbs' test), after
   * Tietjen and Moore (1972), where 245.57 is the outlier. Median and MAD by hand: the middle pair
   * is 200.82 and 201.92, the distances in order are 0.55, 0.55, 0.58, 0.81, 1.18, 1.84, 2.06,
   * 44.2.
   */
  @Test
  void theOutlierOfTheHandbookStandsOut() {
    List<BigDecimal> figures =
        numbers("199.31 199.53 200.19 200.82 201.92 201.95 202.18 245.57".split(" "));
    Spread spread = Spread.of(figures);

    assertThat(spread.median()).isEqualByComparingTo("201.37");
    assertThat(spread.mad()).isEqualByComparingTo("0.995");
    assertThat(figures.stream().filter(one -> spread.standsOut(one, LIMIT)))
        .containsExactly(new BigDecimal("245.57"));
  }

  /** 0.6745 · 5 / 1 = 3.3725 is within 3.5, and 0.6745 · 6 / 1 = 4.047 beyond. */
  @Test
  void theLimitIsWhereTheFormulaPutsIt() {
    Spread spread = Spread.of(numbers("9", "10", "10", "11", "9", "11"));

    assertThat(spread.standsOut(new BigDecimal("15"), LIMIT)).isFalse();
    assertThat(spread.standsOut(new BigDecimal("16"), LIMIT)).isTrue();
    assertThat(spread.most(LIMIT, 0)).isEqualByComparingTo("15");
    assertThat(spread.least(LIMIT, 0)).isEqualByComparingTo("5");
  }

  @Test
  void monthsThatAreAllAlikeHaveTheSpreadLaidDownForThem() {
    Spread spread = Spread.of(numbers("0", "0", "0", "0", "0", "1")).atLeast(new BigDecimal("2"));

    assertThat(spread.standsOut(new BigDecimal("10"), LIMIT)).isFalse();
    assertThat(spread.standsOut(new BigDecimal("11"), LIMIT)).isTrue();
    assertThat(spread.least(LIMIT, 0)).isEqualByComparingTo("0");
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }
}
