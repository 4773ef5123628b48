package zhiheng.indicators.composite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Missing values become the mean or median of the units of the same group that have one (OECD and
 * JRC (2008), step 3); COINr's {@code i_mean_grp}. Where nobody of the group has one, or a unit has
 * no group, the value stays missing.
 *
 * @param by the column of groups; one group of all if it is empty
 * @param how the middle is taken
 */
record Imputation(String by, Middle how) {

  /** What stands for a group. */
  enum Middle {
    MEAN,
    MEDIAN
  }

  double[] of(double[] x, String[] groups) {
    Map<String, DoubleStream.Builder> known = new LinkedHashMap<>();
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i])) {
        known.computeIfAbsent(groups[i], key -> DoubleStream.builder()).add(x[i]);
      }
    }
    Map<String, Double> middles = new LinkedHashMap<>();
    known.forEach((group, values) -> middles.put(group, middle(values.build().toArray())));
    double[] imputed = x.clone();
    for (int i = 0; i < x.length; i++) {
      boolean grouped = by.isEmpty() || !groups[i].isEmpty();
      if (Double.isNaN(x[i]) && grouped) {
        imputed[i] = middles.getOrDefault(groups[i], Double.NaN);
      }
    }
    return imputed;
  }

  private double middle(double[] values) {
    if (how == Middle.MEAN) {
      return Moments.mean(values);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
