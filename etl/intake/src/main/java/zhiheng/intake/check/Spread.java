package zhiheng.intake.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The middle of some figures and how far they usually lie from it, both exact.
 *
 * @param median the middle one in order of size, or halfway between the two in the middle
 * @param mad the median of the distances from the median
 */
record Spread(BigDecimal median, BigDecimal mad) {
  /** Makes the MAD of a normal distribution its standard deviation; Iglewicz and Hoaglin (1993). */
  private static final BigDecimal NORMAL = new BigDecimal("0.6745");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The spread of at least one figure. */
  static Spread of(List<BigDecimal> figures) {
    BigDecimal median = median(figures);
    return new Spread(
        median, median(figures.stream().map(one -> one.subtract(median).abs()).toList()));
  }

  /** The same spread with a MAD of at least so much. */
  Spread atLeast(BigDecimal least) {
    return new Spread(median, mad.max(least));
  }

  /** True if the modified z-score of a figure is more than a limit. */
  boolean standsOut(BigDecimal figure, BigDecimal limit) {
    BigDecimal away = figure.subtract(median).abs();
    return NORMAL.multiply(away).compareTo(limit.multiply(mad)) > 0;
  }

  /** The smallest figure of a scale that does not stand out; never below nothing. */
  BigDecimal least(BigDecimal limit, int scale) {
    return median.subtract(reach(limit)).setScale(scale, RoundingMode.CEILING).max(BigDecimal.ZERO);
  }

  /** The largest figure of a scale that does not stand out. */
  BigDecimal most(BigDecimal limit, int scale) {
    return median.add(reach(limit)).setScale(scale, RoundingMode.FLOOR);
  }

  /** Twenty places are more than enough for bounds that are shown with two at most. */
  private BigDecimal reach(BigDecimal limit) {
    return limit.multiply(mad).divide(NORMAL, 20, RoundingMode.FLOOR);
  }

  private static BigDecimal median(List<BigDecimal> figures) {
    List<BigDecimal> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
  }
}
