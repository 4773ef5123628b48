package zhiheng.cli.demo;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What one bureau counted, month by month of the two years, for each item of the return. */
final class Tally {
  /** Months of the demonstration: January 2016 to December 2017. */
  static final int MONTHS = 24;

  private final Map<String, long[]> byItem = new TreeMap<>();

  /** The 24 figures of an item; zeros if nothing was counted. */
  long[] of(String item) {
    return byItem.getOrDefault(item, new long[MONTHS]).clone();
  }

  /** All of several items together. */
  long[] of(Collection<String> items) {
    long[] sum = new long[MONTHS];
    items.forEach(item -> add(sum, of(item)));
    return sum;
  }

  /** One of the two years, 0 or 1. */
  long[] year(String item, int year) {
    return Arrays.copyOfRange(of(item), 12 * year, 12 * year + 12);
  }

  boolean has(String item) {
    return byItem.containsKey(item);
  }

  void put(String item, long[] months) {
    byItem.put(item, months.clone());
  }

  /** Sets one of the two years. */
  void put(String item, int year, long[] months) {
    System.arraycopy(
        months, 0, byItem.computeIfAbsent(item, unseen -> new long[MONTHS]), 12 * year, 12);
  }

  /** Several bureaus together. */
  static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.byItem.forEach(
          (item, months) ->
              add(sum.byItem.computeIfAbsent(item, unseen -> new long[MONTHS]), months));
    }
    return sum;
  }

  private static void add(long[] sum, long[] months) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += months[i];
    }
  }
}
