package zhiheng.reports.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as they are printed (GB/T 15835-2011): Arabic digits, no thousands separators, the
 * percent sign without a space; rounded half up, and only here.
 */
public final class Digits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Digits() {}

  /** A whole number. */
  public static String count(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  /** Two places, as points and scores have. */
  public static String points(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** One place and the percent sign; the value is already in percent. */
  public static String percent(BigDecimal value) {
    return tenths(value) + "%";
  }

  /** One place. */
  public static String tenths(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** As few digits as needed, at most {@code places} after the point: {@code 1}, {@code 2.1}. */
  public static String brief(BigDecimal value, int places) {
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  /** The share of a part in percent, unrounded. */
  public static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /**
   * By how many percent a figure differs from the one before, unrounded; that one must not be 0.
   */
  public static BigDecimal change(BigDecimal now, BigDecimal before) {
    return share(now.subtract(before), before);
  }
}
