package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in a sentence of reasons. */
final class Shown {
  private static final int PLACES = 4;

  private Shown() {}

  /** At most four decimal places, no trailing zeros, no exponent. */
  static String number(BigDecimal number) {
    BigDecimal rounded = number.setScale(Math.min(number.scale(), PLACES), RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A share in percent, at most two decimal places. */
  static String percent(BigDecimal share) {
    BigDecimal rounded = share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "%";
  }
}
