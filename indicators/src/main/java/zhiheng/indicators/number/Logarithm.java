package zhiheng.indicators.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The natural logarithm of a decimal number to 34 digits: the same on every machine.
 *
 * <p>A power of ten is taken out, the rest is brought near 1 by square roots, and there ln x = 2
 * artanh((x − 1) ∕ (x + 1)) (M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions,
 * 1964, 4.1.27).
 */
public final class Logarithm {
  private static final MathContext INNER = new MathContext(44);
  private static final int ROOTS = 4;
  private static final BigDecimal LN_10 = nearOne(BigDecimal.TEN);

  private Logarithm() {}

  /** ln x, for a number that is more than 0. */
  public static BigDecimal of(BigDecimal x) {
    if (x.signum() <= 0) {
      throw new ArithmeticException("no logarithm of " + x);
    }
    int power = x.precision() - x.scale() - 1;
    BigDecimal rest = x.movePointLeft(power);
    return nearOne(rest)
        .add(LN_10.multiply(BigDecimal.valueOf(power)))
        .round(MathContext.DECIMAL128);
  }

  /** The logarithm of a number from 1 to 10. */
  private static BigDecimal nearOne(BigDecimal x) {
    BigDecimal root = x;
    for (int i = 0; i < ROOTS; i++) {
      root = root.sqrt(INNER);
    }
    BigDecimal y = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), INNER);
    BigDecimal square = y.multiply(y, INNER);
    BigDecimal term = y;
    BigDecimal sum = y;
    for (int k = 3; term.signum() != 0 && term.precision() - term.scale() > -46; k += 2) {
      term = term.multiply(square, INNER);
      sum = sum.add(term.divide(BigDecimal.valueOf(k), INNER));
    }
    return sum.multiply(BigDecimal.valueOf(2L << ROOTS));
  }
}
