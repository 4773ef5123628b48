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
   * A weighted mean of scores from 0 to 100 with its standard error by L. Kish, Survey Sampling
   * (1965), 11.7: the spread of the scores over the effective number of answers, (Σw)² / Σw².
   */
  public record Satisfaction(double mean, double error) {

    /** Of the sums that the lake gives; empty with fewer than two answers. */
    static Optional<Satisfaction> of(
        BigDecimal count,
        BigDecimal weight,
        BigDecimal weightSquared,
        BigDecimal weightedScore,
        BigDecimal weightedSquare) {
      double n = count.doubleValue();
      double sum = weight.doubleValue();
      if (n < 2 || sum <= 0) {
        return Optional.empty();
      }
      double mean = weightedScore.doubleValue() / sum;
      double spread = Math.max(0, weightedSquare.doubleValue() / sum - mean * mean) * n / (n - 1);
      return Optional.of(
          new Satisfaction(mean, Math.sqrt(spread * weightSquared.doubleValue()) / sum));
    }
  }
}
