package zhiheng.templates.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import zhiheng.templates.published.Published.Change;
import zhiheng.templates.published.Published.Derived;

/**
 * The figure of the year before, computed back from a figure and its published change.
 *
 * <p>A published number stands for all that round to it: 36.5 is anything from 36.45 to 36.55. So
 * the result is a range, and the value is its published-looking middle. Counts themselves are
 * exact.
 */
record YearBefore(BigDecimal value, Derived range) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static YearBefore of(int year, BigDecimal value, boolean exact, Change change) {
    BigDecimal slack = exact ? BigDecimal.ZERO : halfOfLastDigit(value);
    BigDecimal by = change.by();
    BigDecimal loose = change.kind() == Change.Kind.COUNT ? BigDecimal.ZERO : halfOfLastDigit(by);
    BigDecimal low = back(value.subtract(slack), by.add(loose), change.kind());
    BigDecimal high = back(value.add(slack), by.subtract(loose), change.kind());
    int digits = value.scale();
    // A count between the bounds is whole; a rate or score keeps every digit of its bounds.
    return new YearBefore(
        back(value, by, change.kind()).setScale(digits, RoundingMode.HALF_UP),
        exact
            ? new Derived(
                low.setScale(0, RoundingMode.CEILING), high.setScale(0, RoundingMode.FLOOR), year)
            : new Derived(low, high, year));
  }

  boolean covers(BigDecimal found) {
    return found.compareTo(range.low()) >= 0 && found.compareTo(range.high()) <= 0;
  }

  private static BigDecimal back(BigDecimal value, BigDecimal by, Change.Kind kind) {
    return switch (kind) {
      case PERCENT ->
          value.divide(
              BigDecimal.ONE.add(by.divide(HUNDRED, MathContext.DECIMAL128)),
              MathContext.DECIMAL128);
      case POINT, COUNT -> value.subtract(by);
    };
  }

  /** 0.05 for 36.5: how far a rounded number may lie from the true one. */
  private static BigDecimal halfOfLastDigit(BigDecimal rounded) {
    return BigDecimal.ONE.movePointLeft(rounded.scale()).multiply(new BigDecimal("0.5"));
  }
}
