package zhiheng.indicators.incidence;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.templates.unit.UnitCode;

/**
 * What is known of a region's year; exact counts of different targets, and of events.
 *
 * @param targets in its registers at some time of the year
 * @param inspected different targets inspected of those drawn in the year
 * @param found different targets of these at which a problem was found
 * @param staff enforcement officers in December; empty if nobody reported
 * @param satisfaction with enforcement; empty if nobody was asked
 */
public record Region(
    UnitCode unit,
    long targets,
    long inspected,
    long found,
    long cases,
    long complaints,
    Optional<BigDecimal> staff,
    Optional<Satisfaction> satisfaction) {

  /** The share of targets with a problem among those inspected. */
  public Optional<Double> rate() {
    return inspected == 0 ? Optional.empty() : Optional.of((double) found / inspected);
  }

  /** True if there are no more targets than those inspected. */
  boolean isComplete() {
    return targets > 0 && inspected >= targets;
  }

  /**
   * A weighted mean of scores from 0 to 100 with its standard error, linearized, respondents as if
   * drawn one by one: Σw²(x − x̄)² · n/(n − 1) / (Σw)², as R's {@code svymean} without strata.
   */
  public record Satisfaction(double mean, double error) {

    /** Of the sums that the lake gives; empty with fewer than two answers. */
    static Optional<Satisfaction> of(
        BigDecimal count,
        BigDecimal weight,
        BigDecimal weightedScore,
        BigDecimal squares,
        BigDecimal squaresScore,
        BigDecimal squaresScoreSquared) {
      double n = count.doubleValue();
      double sum = weight.doubleValue();
      if (n < 2 || sum <= 0) {
        return Optional.empty();
      }
      double mean = weightedScore.doubleValue() / sum;
      double spread =
          squaresScoreSquared.doubleValue()
              - 2 * mean * squaresScore.doubleValue()
              + mean * mean * squares.doubleValue();
      return Optional.of(
          new Satisfaction(mean, Math.sqrt(Math.max(0, spread) * n / (n - 1)) / sum));
    }
  }
}
