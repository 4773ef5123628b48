package zhiheng.indicators.composite;

import java.util.Arrays;
import zhiheng.indicators.number.ExactSum;

/** Moments of a column; missing values are left out. */
final class Moments {
  private Moments() {}

  static double[] present(double[] x) {
    return Arrays.stream(x).filter(value -> !Double.isNaN(value)).toArray();
  }

  static double least(double[] x) {
    double least = Double.NaN;
    for (double value : x) {
      least = value < least || Double.isNaN(least) ? value : least;
    }
    return least;
  }

  static double most(double[] x) {
    double most = Double.NaN;
    for (double value : x) {
      most = value > most || Double.isNaN(most) ? value : most;
    }
    return most;
  }

  static double mean(double[] x) {
    double[] values = present(x);
    return ExactSum.of(values) / values.length;
  }

  /** The standard deviation of a sample (divisor n − 1). */
  static double deviation(double[] x) {
    return Math.sqrt(power(x, 2) / (present(x).length - 1.0));
  }

  /**
   * Skewness as spreadsheets, {@code e1071} (type 2) and COINr have it; NaN for fewer than three
   * values or values that are all the same. D. N. Joanes and C. A. Gill, Comparing Measures of
   * Sample Skewness and Kurtosis, The Statistician 47 (1998), 183–189: G1.
   */
  static double skew(double[] x) {
    double n = present(x).length;
    double square = power(x, 2);
    double skew = Math.sqrt(n) * power(x, 3) / (square * Math.sqrt(square));
    return n < 3 ? Double.NaN : skew * Math.sqrt(n * (n - 1)) / (n - 2);
  }

  /** Excess kurtosis in the same manner, G2; NaN for fewer than four values. */
  static double kurtosis(double[] x) {
    double n = present(x).length;
    double square = power(x, 2);
    double ratio = n * power(x, 4) / (square * square);
    return n < 4 ? Double.NaN : ((n + 1) * (ratio - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
  }

  private static double power(double[] x, int power) {
    double mean = mean(x);
    ExactSum sum = new ExactSum();
    for (double value : present(x)) {
      double term = 1;
      for (int i = 0; i < power; i++) {
        term *= value - mean;
      }
      sum.add(term);
    }
    return sum.value();
  }
}
