package zhiheng.indicators.composite;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Brings an indicator onto a scale that others share (OECD and JRC (2008), step 5), as COINr's
 * {@code Normalise}: a column for which less is better has its sign changed first.
 *
 * @param method how
 * @param from the lower end of the scale; of {@code z} the mean
 * @param to the upper end of the scale; of {@code z} from + the standard deviation
 * @param capped true if nothing goes beyond the ends
 * @param goalposts of {@code goalposts}: the values at which the scale begins and ends
 * @param bands of {@code banded}: where a band ends and the next begins, ascending
 * @param scores of {@code banded}: one for each band, so one more than there are limits
 */
record Normalization(
    Method method,
    double from,
    double to,
    boolean capped,
    List<Double> goalposts,
    List<Double> bands,
    List<Double> scores) {

  /** How a column is brought onto the scale. */
  enum Method {
    /** From the least to the most. */
    MIN_MAX(0, 100),
    /** Standard deviations from the mean. */
    Z(0, 1),
    /** From 1 for the least; ties have the lower rank. */
    RANK(0, 1),
    /** The share of the other units that are below. */
    PERCENTILE(0, 1),
    /** How much of the way from the least to the target. */
    DISTANCE_TO_TARGET(0, 1),
    /** From one goalpost to the other. */
    GOALPOSTS(0, 100),
    /** A score for each band of values. */
    BANDED(0, 1);

    private final double from;
    private final double to;

    Method(double from, double to) {
      this.from = from;
      this.to = to;
    }

    double from() {
      return from;
    }

    double to() {
      return to;
    }
  }

  /** True if a column whose values are all the same has no place on the scale. */
  boolean needsSpread() {
    return method == Method.MIN_MAX || method == Method.Z;
  }

  double[] of(double[] raw, int direction, OptionalDouble target) {
    return ofOwn(raw.clone(), direction, target);
  }

  /** The same of a column that nobody needs any more: it may be written over. */
  double[] ofOwn(double[] x, int direction, OptionalDouble target) {
    boolean asIs = method == Method.GOALPOSTS || method == Method.BANDED;
    if (direction != 1 && !asIs) {
      for (int i = 0; i < x.length; i++) {
        x[i] *= direction;
      }
    }
    return switch (method) {
      case MIN_MAX -> line(x, Moments.least(x), Moments.most(x));
      case Z -> line(x, Moments.mean(x), Moments.mean(x) + Moments.deviation(x));
      case RANK -> ranks(x);
      case PERCENTILE -> {
        yield line(ranks(x), 1, Moments.present(x).length);
      }
      case DISTANCE_TO_TARGET -> line(x, Moments.least(x), direction * target.orElse(Double.NaN));
      case GOALPOSTS -> line(x, goalposts.get(0), goalposts.get(1));
      case BANDED -> Arrays.stream(x).map(this::score).toArray();
    };
  }

  /** Written over the column: drawn again and again, new arrays would cost more than the sums. */
  private double[] line(double[] x, double begin, double end) {
    for (int i = 0; i < x.length; i++) {
      double share = (x[i] - begin) / (end - begin);
      if (capped && !Double.isNaN(share)) {
        share = Math.max(0, Math.min(1, share));
      }
      x[i] = share * (to - from) + from;
    }
    return x;
  }

  /** From 1 for the least; equal values have the lower rank. */
  private static double[] ranks(double[] x) {
    double[] sorted = Moments.present(x);
    Arrays.sort(sorted);
    double[] ranks = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      ranks[i] = Double.isNaN(x[i]) ? Double.NaN : 1 + below(sorted, x[i]);
    }
    return ranks;
  }

  /** How many of the sorted values are less. */
  private static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double score(double value) {
    if (Double.isNaN(value)) {
      return Double.NaN;
    }
    int band = 0;
    while (band < bands.size() && value >= bands.get(band)) {
      band++;
    }
    return scores.get(band);
  }
}
