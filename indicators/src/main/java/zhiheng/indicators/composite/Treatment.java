package zhiheng.indicators.composite;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Outliers: a column whose absolute skewness and whose kurtosis both reach their thresholds is
 * winsorized, the outermost value to the next one, until it no longer does or as many points as
 * allowed are changed. If that is not enough, the column goes the other way from its original
 * values. As COINr's {@code Treat}, {@code winsorise}, {@code log_CT} and {@code boxcox}.
 *
 * @param skew the threshold of absolute skewness
 * @param kurtosis the threshold of excess kurtosis
 * @param most points to be winsorized; ties are changed together and may pass it
 * @param otherwise what becomes of a column for which that is not enough
 * @param lambda of the Box–Cox transformation
 */
record Treatment(double skew, double kurtosis, int most, Otherwise otherwise, double lambda) {

  /** What becomes of a column that winsorizing does not mend. */
  enum Otherwise {
    /** It stays as it was. */
    LEAVE,
    /** It stays winsorized. */
    KEEP,
    /** The logarithm of the distance from the least value plus a hundredth of the range. */
    LOG,
    /**
     * G. E. P. Box and D. R. Cox, An Analysis of Transformations, JRSS B 26 (1964), 211–252, of the
     * distance from the least value plus one.
     */
    BOX_COX
  }

  /**
   * A treated column.
   *
   * @param code what was done: {@code none}, {@code winsorized}, {@code log}, {@code box-cox}
   * @param points how many points were winsorized
   */
  record Treated(double[] values, String code, int points) {}

  Treated of(double[] x) {
    if (passes(x)) {
      return new Treated(x, "none", 0);
    }
    double[] winsorized = x.clone();
    int points = winsorize(winsorized);
    if (passes(winsorized) || otherwise == Otherwise.KEEP) {
      return new Treated(winsorized, "winsorized", points);
    }
    return switch (otherwise) {
      case LOG -> new Treated(log(x), "log", 0);
      case BOX_COX -> new Treated(boxCox(x), "box-cox", 0);
      default -> new Treated(x, "none", 0);
    };
  }

  /** Also a column that cannot be judged passes: too few values, or all the same. */
  private boolean passes(double[] x) {
    double skewness = Math.abs(Moments.skew(x));
    double tails = Moments.kurtosis(x);
    return !(skewness >= skew && tails >= kurtosis);
  }

  private int winsorize(double[] x) {
    int high = 0;
    int low = 0;
    while (high + low < most && !passes(x)) {
      boolean above = Moments.skew(x) >= 0;
      double outermost = above ? Moments.most(x) : Moments.least(x);
      double next = above ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      int alike = 0;
      for (double value : x) {
        if (value == outermost) {
          alike++;
        } else if (!Double.isNaN(value)) {
          next = above ? Math.max(next, value) : Math.min(next, value);
        }
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = x[i] == outermost ? next : x[i];
      }
      high = above ? alike : high;
      low = above ? low : alike;
    }
    return high + low;
  }

  private static double[] log(double[] x) {
    double least = Moments.least(x);
    double shift = 0.01 * (Moments.most(x) - least);
    return each(x, value -> Math.log(value - least + shift));
  }

  private double[] boxCox(double[] x) {
    double least = Moments.least(x);
    return each(
        x,
        value -> {
          double positive = value - least + 1;
          return lambda == 0 ? Math.log(positive) : (Math.pow(positive, lambda) - 1) / lambda;
        });
  }

  private static double[] each(double[] x, DoubleUnaryOperator change) {
    return Arrays.stream(x).map(change).toArray();
  }
}
