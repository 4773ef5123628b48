package zhiheng.indicators.incidence;

import java.util.List;
import java.util.Optional;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.number.Quantiles;

/**
 * What all regions tell about each: rates are thought of as drawn from a beta distribution, whose
 * mean is the rate of all inspections and whose spread is estimated by the intraclass correlation
 * of the analysis of variance (M. S. Ridout, C. G. B. Demétrio and D. Firth, Estimating Intraclass
 * Correlation for Binary Data, Biometrics 55 (1999), 137–148). A region with few inspections is
 * drawn towards the others, one with many stays where it is; the interval is that of the posterior
 * beta distribution (empirical Bayes).
 *
 * @param mean of all inspections
 * @param weight as many inspections as the others count for; no more than there are
 */
record Steadying(double mean, double weight) {

  /**
   * Of the regions in which anything was inspected; empty if there are none, or nobody found any.
   */
  static Optional<Steadying> of(List<Region> regions) {
    List<Region> some = regions.stream().filter(region -> region.inspected() > 0).toList();
    double all = some.stream().mapToLong(Region::inspected).sum();
    double found = some.stream().mapToLong(Region::found).sum();
    if (found == 0 || found == all) {
      return Optional.empty();
    }
    double mean = found / all;
    if (some.size() < 2 || all <= some.size()) {
      return Optional.of(new Steadying(mean, all));
    }
    double between = 0;
    double within = 0;
    double squares = 0;
    for (Region each : some) {
      double n = each.inspected();
      double rate = each.found() / n;
      between += n * (rate - mean) * (rate - mean);
      within += n * rate * (1 - rate);
      squares += n * n;
    }
    between /= some.size() - 1;
    within /= all - some.size();
    double size = (all - squares / all) / (some.size() - 1);
    double correlation = (between - within) / (between + (size - 1) * within);
    return Optional.of(
        new Steadying(mean, correlation <= 0 ? all : Math.min(1 / correlation - 1, all)));
  }

  double rate(long found, long inspected) {
    return (mean * weight + found) / (weight + inspected);
  }

  Interval interval(long found, long inspected, double level) {
    double a = mean * weight + found;
    double b = (1 - mean) * weight + inspected - found;
    double tail = (1 - level) / 2;
    return new Interval(Quantiles.beta(tail, a, b), Quantiles.beta(1 - tail, a, b));
  }
}
