package zhiheng.indicators.incidence;

import java.util.List;
import java.util.Optional;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.number.Quantiles;

/**
 * The rate of all regions together: each is a stratum with its register as population and the
 * correction for it, as R's {@code svymean}; the interval is that of the logit.
 *
 * @param targets in the registers of the regions that count here: those with two inspections
 * @param left out, for they have fewer
 */
public record Nationwide(double rate, double error, Interval interval, long targets, int left) {

  /** Empty if no region has a register and two inspections. */
  public static Optional<Nationwide> of(List<Region> regions, double level) {
    List<Region> strata =
        regions.stream().filter(each -> each.targets() > 0 && each.inspected() >= 2).toList();
    long targets = strata.stream().mapToLong(Region::targets).sum();
    if (strata.isEmpty()) {
      return Optional.empty();
    }
    double rate = 0;
    double variance = 0;
    for (Region each : strata) {
      double share = (double) each.targets() / targets;
      double n = each.inspected();
      double own = each.found() / n;
      rate += share * own;
      double rest = Math.max(0, 1 - n / each.targets());
      variance += share * share * rest * own * (1 - own) / (n - 1);
    }
    double error = Math.sqrt(variance);
    return Optional.of(
        new Nationwide(
            rate, error, logit(rate, error, level), targets, regions.size() - strata.size()));
  }

  private static Interval logit(double rate, double error, double level) {
    if (rate <= 0 || rate >= 1) {
      return new Interval(rate, rate);
    }
    double z = Quantiles.twoSided(level, Double.POSITIVE_INFINITY);
    double middle = Math.log(rate / (1 - rate));
    double half = z * error / (rate * (1 - rate));
    return new Interval(of(middle - half), of(middle + half));
  }

  private static double of(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
