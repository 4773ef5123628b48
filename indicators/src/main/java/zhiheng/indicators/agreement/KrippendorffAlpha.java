package zhiheng.indicators.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import zhiheng.indicators.number.ExactSum;

/**
 * Agreement of any number of raters for values of any level, some of them missing. K. Krippendorff,
 * Computing Krippendorff's Alpha-Reliability, University of Pennsylvania (2011). The interval is a
 * percentile bootstrap over subjects (A. F. Hayes and K. Krippendorff, Answering the Call for a
 * Standard Reliability Measure for Coding Data, Communication Methods and Measures 1 (2007), 77–89,
 * propose bootstrapping; resampling whole subjects is B. Efron's): seeded, so that it comes out the
 * same again.
 */
final class KrippendorffAlpha {
  private final Ratings ratings;
  private final List<Unit> units;
  private final double[] scale;

  /** A subject with at least two ratings: which values it has, and each how often. */
  private record Unit(int[] values, int[] counts, int total) {
    static Unit of(int[] count) {
      int[] values = IntStream.range(0, count.length).filter(k -> count[k] > 0).toArray();
      int[] counts = Arrays.stream(values).map(k -> count[k]).toArray();
      return new Unit(values, counts, Arrays.stream(counts).sum());
    }
  }

  KrippendorffAlpha(Ratings ratings) {
    this.ratings = ratings;
    this.units = ratings.counts().stream().map(Unit::of).filter(unit -> unit.total > 1).toList();
    this.scale = ratings.scale();
  }

  Coefficient of(double confidence, int replicates, long seed) {
    String statistic = "krippendorff_alpha";
    int raters = ratings.raters();
    if (units.isEmpty()) {
      return Coefficient.none(statistic, 0, raters, "no_pairs");
    }
    int subjects = units.size();
    int[] once = new int[subjects];
    Arrays.fill(once, 1);
    double alpha = alpha(once);
    if (Double.isNaN(alpha)) {
      return Coefficient.none(statistic, subjects, raters, "no_variation");
    }
    double[] again = replicates(replicates, seed);
    if (again.length < 2) {
      double nan = Double.NaN;
      return new Coefficient(statistic, alpha, nan, nan, nan, subjects, raters, "no_bootstrap");
    }
    double mean = ExactSum.of(again) / again.length;
    double[] squares = Arrays.stream(again).map(each -> (each - mean) * (each - mean)).toArray();
    Arrays.sort(again);
    double tail = (1 - confidence) / 2;
    return new Coefficient(
        statistic,
        alpha,
        Math.sqrt(ExactSum.of(squares) / (again.length - 1)),
        quantile(again, tail),
        Math.min(1, quantile(again, 1 - tail)),
        subjects,
        raters,
        "");
  }

  /** Alphas of samples of subjects; a sample in which all values are the same has none. */
  private double[] replicates(int replicates, long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    double[] alphas = new double[replicates];
    int kept = 0;
    int subjects = units.size();
    for (int b = 0; b < replicates; b++) {
      int[] times = new int[subjects];
      for (int i = 0; i < subjects; i++) {
        times[chance.nextInt(subjects)]++;
      }
      double alpha = alpha(times);
      if (!Double.isNaN(alpha)) {
        alphas[kept++] = alpha;
      }
    }
    return Arrays.copyOf(alphas, kept);
  }

  /** One minus observed by expected disagreement, each subject taken so many times. */
  private double alpha(int[] times) {
    double[] total = new double[scale.length];
    double all = 0;
    for (int s = 0; s < times.length; s++) {
      Unit unit = units.get(s);
      for (int k = 0; k < unit.values.length; k++) {
        total[unit.values[k]] += (double) times[s] * unit.counts[k];
        all += (double) times[s] * unit.counts[k];
      }
    }
    double[] places = ratings.level() == Level.ORDINAL ? midranks(total) : scale;
    double observed = 0;
    for (int s = 0; s < times.length; s++) {
      if (times[s] > 0) {
        observed += times[s] * disagreement(units.get(s), places);
      }
    }
    double expected = expected(total, all, places) / (all - 1);
    return expected > 0 ? 1 - observed / expected : Double.NaN;
  }

  /** The disagreement within one subject, over its pairs of ratings. */
  private double disagreement(Unit unit, double[] places) {
    double sum = 0;
    for (int i = 1; i < unit.values.length; i++) {
      for (int j = 0; j < i; j++) {
        double difference = difference(places[unit.values[i]], places[unit.values[j]]);
        sum += 2.0 * unit.counts[i] * unit.counts[j] * difference;
      }
    }
    return sum / (unit.total - 1.0);
  }

  /** The disagreement of all pairs of ratings, whichever the subject. */
  private double expected(double[] total, double all, double[] places) {
    double sum = 0;
    switch (ratings.level()) {
      case NOMINAL -> {
        for (double count : total) {
          sum += count * (all - count);
        }
      }
      case ORDINAL, INTERVAL -> {
        double mean = 0;
        for (int k = 0; k < total.length; k++) {
          mean += total[k] * places[k] / all;
        }
        for (int k = 0; k < total.length; k++) {
          sum += 2 * all * total[k] * (places[k] - mean) * (places[k] - mean);
        }
      }
      case RATIO -> {
        for (int i = 1; i < total.length; i++) {
          for (int j = 0; j < i; j++) {
            sum += 2 * total[i] * total[j] * difference(places[i], places[j]);
          }
        }
      }
    }
    return sum;
  }

  /** The metric of two values that are not the same, squared. */
  private double difference(double one, double other) {
    double apart = one - other;
    return switch (ratings.level()) {
      case NOMINAL -> 1;
      case ORDINAL, INTERVAL -> apart * apart;
      case RATIO -> apart * apart / ((one + other) * (one + other));
    };
  }

  /**
   * The rank in the middle of each value's ratings: the difference of two is the sum that
   * Krippendorff squares for ordinal values.
   */
  private static double[] midranks(double[] total) {
    double[] ranks = new double[total.length];
    double below = 0;
    for (int k = 0; k < total.length; k++) {
      ranks[k] = below + total[k] / 2;
      below += total[k];
    }
    return ranks;
  }

  /** Linear between neighbors: R. J. Hyndman and Y. Fan (1996), definition 7, R's default. */
  private static double quantile(double[] sorted, double p) {
    double at = (sorted.length - 1) * p;
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
