package zhiheng.indicators.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProportionTest {

  /** R: prop.test(correct = FALSE) and binom.test. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reference/intervals/expected.csv", numLinesToSkip = 1)
  void bothIntervalsAreThoseOfR(
      long x, long n, double wilsonLow, double wilsonHigh, double exactLow, double exactHigh) {
    Interval wilson = new Proportion(x, n).wilson(0.95);
    Interval exact = new Proportion(x, n).clopperPearson(0.95);
    assertThat(wilson.lower()).isCloseTo(wilsonLow, within(1e-12));
    assertThat(wilson.upper()).isCloseTo(wilsonHigh, within(1e-12));
    assertThat(exact.lower()).isCloseTo(exactLow, within(1e-12));
    assertThat(exact.upper()).isCloseTo(exactHigh, within(1e-12));
  }

  @Test
  void oneInAHundredMillionHasAnIntervalToo() {
    Interval exact = new Proportion(1, 100_000_000).clopperPearson(0.95);
    // −log(0.975)/n and the Poisson limit 5.571643/n, by hand
    assertThat(exact.lower()).isCloseTo(2.5317808e-10, within(1e-15));
    assertThat(exact.upper()).isCloseTo(5.5716434e-8, within(1e-13));
  }
}
