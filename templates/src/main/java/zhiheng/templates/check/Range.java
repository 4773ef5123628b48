package zhiheng.templates.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which numbers something lies; an end that is not there lies infinitely far away.
 *
 * @param whole true if it is always a whole number
 */
record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean whole) {
  /** No return holds a day before 1985. */
  static final Range ANY_DAY = wholeFrom(LocalDate.of(1985, 1, 1).toEpochDay());

  static final Range ANY_WHOLE = new Range(Optional.empty(), Optional.empty(), true);
  static final Range NOT_NEGATIVE =
      new Range(Optional.of(BigDecimal.ZERO), Optional.empty(), false);

  static Range wholeFrom(long low) {
    return new Range(Optional.of(BigDecimal.valueOf(low)), Optional.empty(), true);
  }

  static Range whole(long low, long high) {
    return new Range(
        Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)), true);
  }

  static Range just(BigDecimal number) {
    return new Range(
        Optional.of(number), Optional.of(number), number.stripTrailingZeros().scale() <= 0);
  }

  /** True if nothing lies in it. */
  boolean isEmpty() {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
  }

  /** Those of its numbers that are also at least, or more than, a limit. */
  Range from(BigDecimal limit, boolean itself) {
    BigDecimal first =
        !whole
            ? limit
            : itself
                ? limit.setScale(0, RoundingMode.CEILING)
                : limit.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    return new Range(Optional.of(low.map(first::max).orElse(first)), high, whole);
  }

  /** Those of its numbers that are also at most, or less than, a limit. */
  Range to(BigDecimal limit, boolean itself) {
    BigDecimal last =
        !whole
            ? limit
            : itself
                ? limit.setScale(0, RoundingMode.FLOOR)
                : limit.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    return new Range(low, Optional.of(high.map(last::min).orElse(last)), whole);
  }

  Range plus(Range other) {
    return new Range(
        low.flatMap(l -> other.low.map(l::add)),
        high.flatMap(h -> other.high.map(h::add)),
        whole && other.whole);
  }

  Range times(BigDecimal factor) {
    if (factor.signum() == 0) {
      return just(BigDecimal.ZERO);
    }
    boolean turned = factor.signum() < 0;
    return new Range(
        (turned ? high : low).map(factor::multiply),
        (turned ? low : high).map(factor::multiply),
        whole && factor.stripTrailingZeros().scale() <= 0);
  }

  /** The product of two numbers of which nothing more is known. */
  Range times(Range other) {
    boolean bothWhole = whole && other.whole;
    if (isNotNegative() && other.isNotNegative()) {
      return new Range(
          low.flatMap(l -> other.low.map(l::multiply)),
          high.flatMap(h -> other.high.map(h::multiply)),
          bothWhole);
    }
    return new Range(Optional.empty(), Optional.empty(), bothWhole);
  }

  private boolean isNotNegative() {
    return low.filter(l -> l.signum() >= 0).isPresent();
  }

  boolean isAtMost(BigDecimal limit) {
    return high.filter(h -> h.compareTo(limit) <= 0).isPresent();
  }

  boolean isLessThan(BigDecimal limit) {
    return high.filter(h -> h.compareTo(limit) < 0).isPresent();
  }

  boolean isAtLeast(BigDecimal limit) {
    return low.filter(l -> l.compareTo(limit) >= 0).isPresent();
  }

  boolean isMoreThan(BigDecimal limit) {
    return low.filter(l -> l.compareTo(limit) > 0).isPresent();
  }
}
