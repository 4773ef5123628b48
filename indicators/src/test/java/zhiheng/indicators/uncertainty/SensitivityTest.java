package zhiheng.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known exactly. */
class SensitivityTest {

  /**
   * T. Ishigami and T. Homma (1990): sin x1 + a sin² x2 + b x3⁴ sin x1 on (−π, π)³ with a = 7, b =
   * 0.1. Analytic (Saltelli et al., Global Sensitivity Analysis: The Primer, 2008, ch. 4): V = a²/8
   * + bπ⁴/5 + b²π⁸/18 + 1/2; V1 = (1 + bπ⁴/5)²/2; V2 = a²/8; V3 = 0; V13 = 8b²π⁸/225.
   */
  @Test
  void theFunctionOfIshigamiHasItsAnalyticIndices() {
    double a = 7;
    double b = 0.1;
    double p4 = Math.pow(Math.PI, 4);
    double variance = a * a / 8 + b * p4 / 5 + b * b * p4 * p4 / 18 + 0.5;
    double v1 = Math.pow(1 + b * p4 / 5, 2) / 2;
    double v2 = a * a / 8;
    double v13 = 8 * b * b * p4 * p4 / 225;
    List<Sensitivity> found =
        Sensitivity.of(
            List.of("x1", "x2", "x3"),
            4096,
            20171231,
            u -> {
              double x1 = Math.PI * (2 * u[0] - 1);
              double x2 = Math.PI * (2 * u[1] - 1);
              double x3 = Math.PI * (2 * u[2] - 1);
              return Math.sin(x1)
                  + a * Math.sin(x2) * Math.sin(x2)
                  + b * Math.pow(x3, 4) * Math.sin(x1);
            });
    assertThat(found).extracting(Sensitivity::factor).containsExactly("x1", "x2", "x3");
    expect(found.get(0), v1 / variance, (v1 + v13) / variance);
    expect(found.get(1), v2 / variance, v2 / variance);
    expect(found.get(2), 0, v13 / variance);
    // 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437
    assertThat(v1 / variance).isCloseTo(0.3139, within(5e-5));
    assertThat(v13 / variance).isCloseTo(0.2437, within(5e-5));
  }

  private static void expect(Sensitivity found, double first, double total) {
    assertThat(found.first()).isCloseTo(first, within(0.01));
    assertThat(found.total()).isCloseTo(total, within(0.01));
  }

  /** I. M. Sobol's g-function with a = (0, 1, 9): V_i = 1 ∕ (3 (1 + a_i)²), V = Π (1 + V_i) − 1. */
  @Test
  void theFunctionOfSobolToo() {
    double[] a = {0, 1, 9};
    double[] v = {1.0 / 3, 1.0 / 12, 1.0 / 300};
    double variance = (1 + v[0]) * (1 + v[1]) * (1 + v[2]) - 1;
    List<Sensitivity> found =
        Sensitivity.of(
            List.of("x1", "x2", "x3"),
            4096,
            1,
            u -> {
              double product = 1;
              for (int i = 0; i < 3; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });
    for (int i = 0; i < 3; i++) {
      double others = (1 + variance) / (1 + v[i]);
      expect(found.get(i), v[i] / variance, v[i] * others / variance);
    }
  }

  @Test
  void whatNeverVariesHasNoIndices() {
    assertThat(Sensitivity.of(List.of("x"), 16, 1, u -> 3).get(0).first()).isNaN();
  }
}
