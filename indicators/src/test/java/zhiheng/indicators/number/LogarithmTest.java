package zhiheng.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmTest {

  /** Reference: OEIS A002162 (ln 2), A002392 (ln 10), A016627 (ln 4); e to 34 digits gives 1. */
  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "2, 0.6931471805599453094172321214581766",
    "10, 2.302585092994045684017991454684364",
    "4, 1.386294361119890618834464242916353",
    "0.5, -0.6931471805599453094172321214581766"
  })
  void thirtyFourDigitsAreRight(BigDecimal x, BigDecimal ln) {
    assertThat(Logarithm.of(x)).isCloseTo(ln, within(new BigDecimal("1E-33")));
  }

  @Test
  void aProductIsASum() {
    BigDecimal one = new BigDecimal("123456.789");
    BigDecimal other = new BigDecimal("0.000987");
    assertThat(Logarithm.of(one).add(Logarithm.of(other)))
        .isCloseTo(Logarithm.of(one.multiply(other)), within(new BigDecimal("1E-31")));
  }

  @Test
  void zeroHasNone() {
    assertThatThrownBy(() -> Logarithm.of(BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
  }
}
