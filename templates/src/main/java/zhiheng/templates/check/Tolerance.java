package zhiheng.templates.check;

import java.math.BigDecimal;

/**
 * How far the two sides of a check may be apart: the larger of a fixed amount and a share of the
 * right side.
 *
 * @param amount in the unit of measure of the figures; not negative
 * @param share 0.05 for 5 %; not negative
 */
public record Tolerance(BigDecimal amount, BigDecimal share) {
  /** The sides must stand exactly as the check says. */
  public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

  /** What it comes to beside a right side. */
  public BigDecimal beside(BigDecimal right) {
    return amount.max(share.multiply(right.abs()));
  }

  public boolean isNone() {
    return amount.signum() == 0 && share.signum() == 0;
  }
}
