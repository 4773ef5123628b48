package zhiheng.indicators.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import zhiheng.indicators.number.ExactSum;
import zhiheng.indicators.number.ShiftedSobol;

/**
 * How much of the variance of an outcome is due to a factor: Sobol' indices.
 *
 * @param first by itself
 * @param total together with whatever it does with the others
 */
public record Sensitivity(String factor, double first, double total) {

  /** The mean distance of the ranks from those given: how much a draw upsets the ranking. */
  public static ToDoubleFunction<double[]> rankShift(Model model) {
    int[] given = model.given().ranks();
    return drawn -> {
      int[] ranks = model.at(drawn).ranks();
      long shift = 0;
      for (int i = 0; i < ranks.length; i++) {
        shift += Math.abs(ranks[i] - given[i]);
      }
      return (double) shift / ranks.length;
    };
  }

  /**
   * The indices of all factors, from {@code samples} × (factors + 2) evaluations: first-order by
   * the estimator of A. Saltelli et al., Variance Based Sensitivity Analysis of Model Output,
   * Computer Physics Communications 181 (2010), 259–270, table 2 (b); total by that of M. J. W.
   * Jansen, ibid. table 2 (f). Both are NaN where the outcome never varies.
   */
  public static List<Sensitivity> of(
      List<String> factors, int samples, long seed, ToDoubleFunction<double[]> outcome) {
    int k = factors.size();
    double[][] points = ShiftedSobol.points(samples, 2 * k, seed);
    double[] a = new double[samples];
    double[] b = new double[samples];
    double[][] mixed = new double[k][samples];
    IntStream.range(0, samples)
        .parallel()
        .forEach(
            i -> {
              double[] first = new double[k];
              double[] second = new double[k];
              System.arraycopy(points[i], 0, first, 0, k);
              System.arraycopy(points[i], k, second, 0, k);
              a[i] = outcome.applyAsDouble(first);
              b[i] = outcome.applyAsDouble(second);
              for (int factor = 0; factor < k; factor++) {
                double[] exchanged = first.clone();
                exchanged[factor] = second[factor];
                mixed[factor][i] = outcome.applyAsDouble(exchanged);
              }
            });
    double mean = (ExactSum.of(a) + ExactSum.of(b)) / (2.0 * samples);
    ExactSum squares = new ExactSum();
    for (int i = 0; i < samples; i++) {
      squares.add((a[i] - mean) * (a[i] - mean)).add((b[i] - mean) * (b[i] - mean));
    }
    double variance = squares.value() / (2.0 * samples);
    List<Sensitivity> indices = new ArrayList<>();
    for (int factor = 0; factor < k; factor++) {
      ExactSum first = new ExactSum();
      ExactSum total = new ExactSum();
      for (int i = 0; i < samples; i++) {
        double difference = mixed[factor][i] - a[i];
        first.add((b[i] - mean) * difference);
        total.add(difference * difference);
      }
      indices.add(
          new Sensitivity(
              factors.get(factor),
              variance == 0 ? Double.NaN : first.value() / samples / variance,
              variance == 0 ? Double.NaN : total.value() / samples / 2 / variance));
    }
    return indices;
  }
}
