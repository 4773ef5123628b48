package zhiheng.indicators.incidence;

import java.util.Optional;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.number.Quantiles;

/**
 * How common infringement is among the targets of a region, by what random inspections found.
 *
 * @param region what is known of it
 * @param direct the interval of the region's own rate: Wilson's, with the correction for a finite
 *     register; empty where nothing was inspected
 * @param steadied the rate drawn towards that of all regions, the more, the fewer targets were
 *     inspected ({@link Steadying})
 * @param interval of the steadied rate
 */
public record Incidence(
    Region region, Optional<Interval> direct, double steadied, Interval interval) {

  static Incidence of(Region region, Steadying steadying, double level) {
    return new Incidence(
        region,
        direct(region, level),
        steadying.rate(region.found(), region.inspected()),
        steadying.interval(region.found(), region.inspected(), level));
  }

  /** How many targets of the register have a problem, estimated. */
  public double infringing() {
    return region.targets() * steadied;
  }

  /**
   * Wilson's interval for a sample without replacement from N: as if n (N − 1) / (N − n) had been
   * drawn with replacement, which gives the same variance.
   */
  private static Optional<Interval> direct(Region region, double level) {
    if (region.inspected() == 0) {
      return Optional.empty();
    }
    double rate = (double) region.found() / region.inspected();
    if (region.isComplete()) {
      return Optional.of(new Interval(rate, rate));
    }
    double n = region.inspected();
    double drawn =
        region.targets() == 0 ? n : n * (region.targets() - 1.0) / (region.targets() - n);
    double z = Quantiles.twoSided(level, Double.POSITIVE_INFINITY);
    double square = z * z / drawn;
    double middle = rate + square / 2;
    double half = z * Math.sqrt(rate * (1 - rate) / drawn + square / (4 * drawn));
    return Optional.of(
        new Interval(
            region.found() == 0 ? 0 : (middle - half) / (1 + square),
            region.found() == region.inspected() ? 1 : (middle + half) / (1 + square)));
  }
}
