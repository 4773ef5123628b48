package zhiheng.cli.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A whole number divided in proportion to weights, so that the parts are whole and add up to it. By
 * both ways each part is its exact share rounded down or up; so no part is greater than its weight
 * unless the whole is greater than all weights together.
 */
final class Apportion {
  private Apportion() {}

  /** The units left over by rounding down go to the largest remainders, the first of equals. */
  static long[] byLargestRemainder(long whole, long[] weights) {
    long sum = sum(whole, weights);
    long[] parts = new long[weights.length];
    if (sum == 0) {
      return parts;
    }
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Math.multiplyExact(whole, weights[i]) / sum;
      left -= parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -Math.floorMod(whole * weights[i], sum)))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }

  /**
   * The units left over are spread along the line instead of going to the heaviest, as suits
   * months: a bureau with three cases a year has them in any month.
   *
   * @param start where the line begins, in thousandths of a unit, from 0 to 999
   */
  static long[] along(long whole, long[] weights, int start) {
    long sum = sum(whole, weights);
    long[] parts = new long[weights.length];
    if (sum == 0) {
      return parts;
    }
    long reached = sum * start / 1000;
    for (int i = 0; i < parts.length; i++) {
      long next = Math.addExact(reached, Math.multiplyExact(whole, weights[i]));
      parts[i] = next / sum - reached / sum;
      reached = next;
    }
    return parts;
  }

  private static long sum(long whole, long[] weights) {
    long sum = Arrays.stream(weights).sum();
    if (whole < 0 || (sum == 0 && whole > 0)) {
      throw new IllegalArgumentException(
          whole + " cannot be divided by " + Arrays.toString(weights));
    }
    return sum;
  }
}
