package zhiheng.indicators.incidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares out a whole number in proportion to weights, nobody getting less than a least or more than
 * a most: one factor of all weights is sought with which the parts, so bounded, add up. What is
 * left over by rounding down goes to the largest remainders, of equals to the earlier (Hamilton's
 * method).
 */
final class Sharing {
  private static final int STEPS = 200;

  private Sharing() {}

  /** Who wants a part. */
  record Part(double weight, long least, long most) {

    private double with(double factor) {
      return Math.min(most, Math.max(least, factor * weight));
    }
  }

  /** What each gets: its least if there is not enough for that, its most if there is more. */
  static List<Long> of(long total, List<Part> parts) {
    if (total <= parts.stream().mapToLong(Part::least).sum()) {
      return parts.stream().map(Part::least).toList();
    }
    double factor = factor(total, parts);
    List<Long> given = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    long left = total;
    for (int i = 0; i < parts.size(); i++) {
      long part = (long) Math.floor(parts.get(i).with(factor));
      given.add(part);
      left -= part;
      if (part < parts.get(i).most && parts.get(i).weight > 0) {
        open.add(i);
      }
    }
    open.sort(
        Comparator.comparingDouble((Integer i) -> given.get(i) - parts.get(i).with(factor))
            .thenComparingInt(i -> i));
    for (int i : open.subList(0, (int) Math.min(open.size(), Math.max(0, left)))) {
      given.set(i, given.get(i) + 1);
    }
    return List.copyOf(given);
  }

  /** The factor with which the parts add up to no more than the total, as nearly as doubles go. */
  private static double factor(long total, List<Part> parts) {
    double low = 0;
    double high = 1;
    while (sum(high, parts) < total && high < Double.MAX_VALUE / 4) {
      high *= 2;
    }
    for (int step = 0; step < STEPS; step++) {
      double middle = low + (high - low) / 2;
      if (sum(middle, parts) <= total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double sum(double factor, List<Part> parts) {
    return parts.stream().mapToDouble(part -> part.with(factor)).sum();
  }
}
