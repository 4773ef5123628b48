package zhiheng.indicators.survey;

import java.util.Arrays;
import zhiheng.indicators.number.ExactSum;

/**
 * The variance of a sum over a sample drawn in stages without replacement.
 *
 * <p>W. G. Cochran, Sampling Techniques, 3rd ed. (1977), sections 5.3 and 11.4: between the
 * clusters of each stratum, with the finite population correction, plus the sampled fraction of the
 * variance within each cluster. C.-E. Särndal, B. Swensson and J. Wretman, Model Assisted Survey
 * Sampling (1992), section 4.3. Domains as in R's {@code survey}: clusters that were sampled and
 * hold nothing of the domain count as zero.
 */
record Variance(Design design, LonelyStratum lonely) {
  /** A stratum of which less than this is left unsampled stands for itself, as in R's survey. */
  private static final double NOTHING_LEFT = 1e-7;

  /**
   * The variance of a sum.
   *
   * @param places of rows in the order of the design
   * @param terms what each of them adds to the sum
   */
  double of(int[] places, double[] terms) {
    return of(places, terms, 0, places.length, 0);
  }

  private double of(int[] places, double[] terms, int from, int to, int at) {
    Design.Stage stage = design.stages().get(at);
    ExactSum variance = new ExactSum();
    ExactSum within = new ExactSum();
    int strata = 0;
    int unknown = 0;
    for (int start = from; start < to; ) {
      int stratum = stage.stratum()[places[start]];
      int end = start;
      while (end < to && stage.stratum()[places[end]] == stratum) {
        end++;
      }
      strata++;
      double between = between(stage, stratum, places, terms, start, end);
      if (Double.isNaN(between)) {
        unknown++;
      } else {
        variance.add(between);
      }
      if (design.hasCorrection() && at + 1 < design.stages().size()) {
        within.add(within(stage, stratum, places, terms, start, end, at));
      }
      start = end;
    }
    double known = variance.value();
    return (unknown == 0 ? known : known * strata / (strata - unknown)) + within.value();
  }

  private double between(
      Design.Stage stage, int stratum, int[] places, double[] terms, int from, int to) {
    int sampled = stage.sampled()[stratum];
    double population = stage.population()[stratum];
    double left = Double.isInfinite(population) ? 1 : (population - sampled) / population;
    if (left < NOTHING_LEFT) {
      return 0;
    }
    double[] totals = totals(stage, places, terms, from, to);
    if (sampled == 1) {
      return switch (lonely) {
        case FAIL, AVERAGE -> Double.NaN;
        case CERTAINTY, REMOVE -> 0;
        case ADJUST -> left * totals[0] * totals[0];
      };
    }
    double mean = ExactSum.of(totals) / sampled;
    ExactSum squares = new ExactSum();
    for (double total : totals) {
      squares.add((total - mean) * (total - mean));
    }
    squares.add((sampled - totals.length) * mean * mean);
    return left * sampled / (sampled - 1) * squares.value();
  }

  private double within(
      Design.Stage stage, int stratum, int[] places, double[] terms, int from, int to, int at) {
    ExactSum sum = new ExactSum();
    for (int start = from; start < to; ) {
      int end = endOfCluster(stage, places, start, to);
      sum.add(of(places, terms, start, end, at + 1));
      start = end;
    }
    return sum.value() * stage.sampled()[stratum] / stage.population()[stratum];
  }

  private static double[] totals(
      Design.Stage stage, int[] places, double[] terms, int from, int to) {
    double[] totals = new double[to - from];
    int count = 0;
    for (int start = from; start < to; ) {
      int end = endOfCluster(stage, places, start, to);
      if (end - start == 1) {
        totals[count++] = terms[start];
      } else {
        ExactSum sum = new ExactSum();
        for (int i = start; i < end; i++) {
          sum.add(terms[i]);
        }
        totals[count++] = sum.value();
      }
      start = end;
    }
    return Arrays.copyOf(totals, count);
  }

  private static int endOfCluster(Design.Stage stage, int[] places, int start, int to) {
    int cluster = stage.cluster()[places[start]];
    int end = start;
    while (end < to && stage.cluster()[places[end]] == cluster) {
      end++;
    }
    return end;
  }
}
