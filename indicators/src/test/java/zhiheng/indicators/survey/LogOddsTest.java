package zhiheng.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * R stops before the ninth digit, and we where R stops. R 4.2.2, survey 4.1-1:
 *
 * <pre>
 * y <- c(rep(1, 9), rep(0, 44))
 * coef(svyglm(y ~ 1, svydesign(id=~1, weights=rep(1, 53), data=data.frame(y)), family=quasibinomial))
 * y <- c(1, 0, 0, 0, 0, 0); w <- c(3, 10, 20, 5, 8, 14)
 * coef(svyglm(y ~ 1, svydesign(id=~1, weights=w, data=data.frame(y)), family=quasibinomial))
 * </pre>
 */
class LogOddsTest {
  @Test
  void equalWeights() {
    double[] y = new double[53];
    Arrays.fill(y, 0, 9, 1);
    double[] w = new double[53];
    Arrays.fill(w, 1);
    assertThat(LogOdds.of(w, y)).isCloseTo(-1.5869650517629434, within(1e-13));
    assertThat(LogOdds.of(w, y)).isNotCloseTo(Math.log(9.0 / 44), within(1e-9));
  }

  @Test
  void unequalWeightsInRelationToTheirMean() {
    double[] w = {0.3, 1, 2, 0.5, 0.8, 1.4};
    double[] y = {1, 0, 0, 0, 0, 0};
    assertThat(LogOdds.of(w, y)).isCloseTo(-2.9444389758551881, within(1e-13));
  }
}
