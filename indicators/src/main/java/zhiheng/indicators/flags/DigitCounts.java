package zhiheng.indicators.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import zhiheng.indicators.number.Tail;

/**
 * How often each digit stands, against how often it should. Months of one item resemble each other,
 * so figures are no independent draws: Pearson's chi-square is divided by the mean design effect of
 * the digits, the items being clusters (J. N. K. Rao and A. J. Scott, The Analysis of Categorical
 * Data from Complex Sample Surveys, JASA 76, 1981, 221–230: the first-order correction).
 */
final class DigitCounts {
  /** Every digit from 0 to 9 as often as the others. */
  static final double[] EVEN = DoubleStream.generate(() -> 0.1).limit(10).toArray();

  /** Benford's law for the digits from 1 to 9. */
  static final double[] BENFORD =
      IntStream.rangeClosed(1, 9).mapToDouble(digit -> StrictMath.log10(1 + 1.0 / digit)).toArray();

  private final int first;
  private final double[] usual;
  private final List<int[]> series = new ArrayList<>();
  private final int[] counts;
  private int figures;

  /**
   * @param first the least digit
   * @param usual the share of each digit from there on
   */
  DigitCounts(int first, double[] usual) {
    this.first = first;
    this.usual = usual.clone();
    this.counts = new int[usual.length];
  }

  /** The digits of the months of one item. */
  void add(List<Integer> digits) {
    if (!digits.isEmpty()) {
      int[] own = new int[usual.length];
      digits.forEach(digit -> own[digit - first]++);
      series.add(own);
      for (int i = 0; i < own.length; i++) {
        counts[i] += own[i];
      }
      figures += digits.size();
    }
  }

  int figures() {
    return figures;
  }

  /** How many items have such figures. */
  int series() {
    return series.size();
  }

  double share(int digit) {
    return (double) counts[digit - first] / figures;
  }

  double usual(int digit) {
    return usual[digit - first];
  }

  /** The digit that stands most above its usual share. */
  int outstanding() {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] - usual[i] * figures > counts[most] - usual[most] * figures ? i : most;
    }
    return most + first;
  }

  /** Chi-square over the mean design effect, which is never taken for less than 1. */
  double corrected() {
    double statistic = 0;
    double effect = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = usual[i] * figures;
      statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
      effect += variance(i) * figures / usual[i];
    }
    return statistic / Math.max(1, effect / (counts.length - 1));
  }

  /** The variance of a digit's share, by the items. */
  private double variance(int digit) {
    double share = (double) counts[digit] / figures;
    double squares = 0;
    for (int[] own : series) {
      double rest = own[digit] - share * IntStream.of(own).sum();
      squares += rest * rest;
    }
    double clusters = series.size();
    return clusters / (clusters - 1) * squares / figures / figures;
  }

  double chance() {
    return Tail.chiSquare(corrected(), counts.length - 1);
  }
}
