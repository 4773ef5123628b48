package zhiheng.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {

  @Test
  void oneTenthTenTimesIsOne() {
    assertThat(ExactSum.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).isEqualTo(1.0);
    assertThat(ExactSum.of(1e100, 1, -1e100)).isEqualTo(1.0);
    assertThat(ExactSum.of()).isZero();
  }

  @Test
  void theSumIsTheExactOneRoundedOnce() {
    Random random = new Random(5);
    for (int times = 0; times < 200; times++) {
      BigDecimal exact = BigDecimal.ZERO;
      ExactSum sum = new ExactSum();
      for (int i = 0; i < 100; i++) {
        double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
        exact = exact.add(new BigDecimal(value));
        sum.add(value);
      }
      assertThat(sum.value()).isEqualTo(exact.doubleValue());
    }
  }

  /** R: qnorm(0.975), qt(0.975, 14), qt(0.975, 197). */
  @Test
  void quantilesAreThoseOfR() {
    assertThat(Quantiles.twoSided(0.95, Double.POSITIVE_INFINITY))
        .isCloseTo(1.959963984540054, within(1e-14));
    assertThat(Quantiles.twoSided(0.95, 14)).isCloseTo(2.1447866879169273, within(1e-11));
    assertThat(Quantiles.twoSided(0.95, 1)).isCloseTo(12.706204736174694, within(1e-11));
  }
}
