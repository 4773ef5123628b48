package zhiheng.templates.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.templates.check.Expression.Constant;

/**
 * Which numbers a sum of whole unknowns can come to. Two times a count is never three, and three
 * times one count plus five times another is never seven.
 */
final class WholeSums {
  /** Beyond this many numbers nobody looks one by one. */
  private static final int MOST = 10_000;

  private static final BigDecimal MOST_VALUES = BigDecimal.valueOf(400);
  private static final int MOST_BOUNDED = 2;

  private WholeSums() {}

  /**
   * False if the sum certainly lies outside {@code -reach} to {@code reach} whatever its unknowns
   * are; true if it may lie within.
   */
  static boolean mayBeWithin(BigDecimal reach, Polynomial sum, Function<Expression, Range> ranges) {
    List<Expression> bounded =
        sum.unknowns().keySet().stream()
            .filter(product -> product.size() == 1)
            .map(product -> product.get(0))
            .filter(unknown -> hasFewValues(ranges.apply(unknown)))
            .toList();
    if (!bounded.isEmpty() && bounded.size() <= MOST_BOUNDED) {
      return oneByOne(bounded.get(0), reach, sum, ranges);
    }
    int scale = sum.factors().values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal whole = BigDecimal.ONE.scaleByPowerOfTen(Math.max(scale, 0));
    BigInteger gcd = BigInteger.ZERO;
    BigDecimal start = sum.known().multiply(whole);
    boolean oneWay = true;
    int way = 0;
    for (Map.Entry<List<Expression>, BigDecimal> term : sum.unknowns().entrySet()) {
      Range range = ranges.apply(term.getKey().get(0));
      if (term.getKey().size() > 1 || !range.whole()) {
        return true;
      }
      BigDecimal factor = term.getValue().multiply(whole);
      gcd = gcd.gcd(factor.toBigInteger());
      Optional<BigDecimal> from = range.low().or(range::high);
      start = start.add(factor.multiply(from.orElse(BigDecimal.ZERO)));
      oneWay &= range.low().isPresent() && (way == 0 || way == factor.signum());
      way = factor.signum();
    }
    if (gcd.signum() == 0) {
      return sum.known().abs().compareTo(reach) <= 0;
    }
    BigDecimal step = new BigDecimal(gcd);
    BigDecimal most = reach.multiply(whole);
    BigDecimal least = most.negate();
    BigDecimal first =
        start.add(step.multiply(least.subtract(start).divide(step, 0, RoundingMode.CEILING)));
    if (first.compareTo(most) > 0) {
      return false;
    }
    return !oneWay || reachable(sum, whole, start, way, step, least, most);
  }

  private static boolean hasFewValues(Range range) {
    return range.whole()
        && range.low().isPresent()
        && range
            .high()
            .filter(high -> high.subtract(range.low().get()).compareTo(MOST_VALUES) <= 0)
            .isPresent();
  }

  /** Puts in every value of one unknown in turn. */
  private static boolean oneByOne(
      Expression unknown, BigDecimal reach, Polynomial sum, Function<Expression, Range> ranges) {
    Range range = ranges.apply(unknown);
    BigDecimal factor = sum.unknowns().getOrDefault(List.of(unknown), BigDecimal.ZERO);
    Polynomial rest = sum.minus(Polynomial.of(unknown).times(factor));
    BigDecimal last = range.high().orElseThrow();
    for (BigDecimal value = range.low().orElseThrow();
        value.compareTo(last) <= 0;
        value = value.add(BigDecimal.ONE)) {
      Polynomial with = rest.plus(Polynomial.of(new Constant(factor.multiply(value))));
      if (mayBeWithin(reach, with, ranges)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at every sum from the start on, all unknowns only adding to it (or taking away). */
  private static boolean reachable(
      Polynomial sum,
      BigDecimal whole,
      BigDecimal start,
      int way,
      BigDecimal step,
      BigDecimal least,
      BigDecimal most) {
    BigDecimal far = (way > 0 ? most.subtract(start) : start.subtract(least));
    BigDecimal near = (way > 0 ? least.subtract(start) : start.subtract(most));
    BigDecimal steps = far.divide(step, 0, RoundingMode.FLOOR);
    if (steps.signum() < 0) {
      return false;
    }
    if (steps.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return true;
    }
    boolean[] can = new boolean[steps.intValueExact() + 1];
    can[0] = true;
    for (BigDecimal factor : sum.unknowns().values()) {
      BigDecimal size = factor.multiply(whole).abs().divide(step, 0, RoundingMode.UNNECESSARY);
      if (size.compareTo(steps) <= 0) {
        int jump = size.intValueExact();
        for (int i = jump; i < can.length; i++) {
          can[i] |= can[i - jump];
        }
      }
    }
    int from = near.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ZERO).intValue();
    for (int i = from; i < can.length; i++) {
      if (can[i]) {
        return true;
      }
    }
    return false;
  }
}
