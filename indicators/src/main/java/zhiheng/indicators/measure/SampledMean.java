package zhiheng.indicators.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A weighted mean of a stratified sample and how far it may be off, from the exact sums that the
 * lake gives. With z = w (y − mean), the variance of the mean is Σ n ∕ (n−1) (Σ z² − (Σ z)² ∕ n) ∕
 * (Σ w)², over the strata: what R's {@code svymean} gives for {@code svydesign(id=~1, strata=…,
 * weights=…)}. A stratum of one row adds nothing.
 *
 * @param error the standard error
 * @param degrees of freedom: rows less strata
 */
public record SampledMean(BigDecimal mean, BigDecimal error, long degrees) {
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /**
   * One stratum: how many rows were drawn, and sums over those of them that have an answer.
   *
   * @param rows how many were drawn
   * @param w of the weights
   * @param ww of their squares
   * @param wy of weight times value
   * @param wwy of squared weight times value
   * @param wwyy of the squares of weight times value
   */
  public record Stratum(
      long rows, BigDecimal w, BigDecimal ww, BigDecimal wy, BigDecimal wwy, BigDecimal wwyy) {

    /** The stratum if each row stands for so many times as many. */
    Stratum times(BigDecimal share) {
      BigDecimal square = share.multiply(share);
      return new Stratum(
          rows,
          w.multiply(share),
          ww.multiply(square),
          wy.multiply(share),
          wwy.multiply(square),
          wwyy.multiply(square));
    }
  }

  /** The mean over some strata of which at least one has weight. */
  public static SampledMean of(List<Stratum> strata) {
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    long degrees = 0;
    for (Stratum each : strata) {
      weight = weight.add(each.w);
      sum = sum.add(each.wy);
      degrees += each.rows - 1;
    }
    BigDecimal mean = sum.divide(weight, MathContext.DECIMAL128);
    BigDecimal variance = BigDecimal.ZERO;
    for (Stratum each : strata) {
      variance = variance.add(between(each, mean));
    }
    BigDecimal error = variance.max(BigDecimal.ZERO).sqrt(DIGITS).divide(weight, DIGITS);
    return new SampledMean(mean.round(DIGITS), error, degrees);
  }

  private static BigDecimal between(Stratum of, BigDecimal mean) {
    if (of.rows < 2) {
      return BigDecimal.ZERO;
    }
    BigDecimal rows = BigDecimal.valueOf(of.rows);
    BigDecimal sum = of.wy.subtract(mean.multiply(of.w));
    BigDecimal squares =
        of.wwyy
            .subtract(mean.multiply(of.wwy).multiply(BigDecimal.valueOf(2)))
            .add(mean.multiply(mean).multiply(of.ww));
    return squares
        .multiply(rows)
        .subtract(sum.multiply(sum))
        .divide(rows.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
  }
}
