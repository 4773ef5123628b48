package zhiheng.templates.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points are rounded: once, at the end of an indicator and nowhere else, so that the parts on
 * paper add up to the total on paper.
 */
public record Rounding(int places, RoundingMode mode) {

  /** Half-up to two places, the custom of assessment tables. */
  public static final Rounding USUAL = new Rounding(2, RoundingMode.HALF_UP);

  public BigDecimal of(BigDecimal points) {
    return points.setScale(places, mode);
  }

  /** The least difference that can be seen. */
  public BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(places);
  }
}
