package zhiheng.indicators.survey;

import java.util.Comparator;
import java.util.stream.IntStream;
import zhiheng.indicators.number.ExactSum;

/**
 * Quantiles of a weighted sample by the mathematical definition: the smallest value at or below
 * which the wanted share of the weight lies (R. J. Hyndman and Y. Fan, Sample Quantiles in
 * Statistical Packages, The American Statistician 50 (1996), 361–365, definition 1).
 */
final class WeightedQuantile {
  private final double[] values;
  private final double[] below;

  WeightedQuantile(int[] places, double[] x, double[] weights) {
    int[] order =
        IntStream.of(places)
            .filter(place -> weights[place] != 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(place -> x[place])
                    .thenComparingDouble(place -> weights[place]))
            .mapToInt(place -> place)
            .toArray();
    values = new double[order.length];
    below = new double[order.length];
    ExactSum sum = new ExactSum();
    for (int i = 0; i < order.length; i++) {
      values[i] = x[order[i]];
      below[i] = sum.add(weights[order[i]]).value();
    }
  }

  /** The quantile; NaN if the share is no share, or there is nothing. */
  double at(double share) {
    if (values.length == 0 || !(share >= 0 && share <= 1)) {
      return Double.NaN;
    }
    double wanted = share * below[below.length - 1];
    int at = 0;
    while (at < values.length - 1 && below[at] < wanted) {
      at++;
    }
    return values[at];
  }
}
