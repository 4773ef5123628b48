package zhiheng.indicators.uncertainty;

import java.util.Arrays;

/**
 * What came out for all units at once.
 *
 * @param totals NaN for a unit that has none
 * @param grades the place of the grade among those of the system, 0 for the best; empty without
 */
@SuppressWarnings("ArrayRecordComponent") // rows of a large table, made once and only read
public record Outcome(double[] totals, int[] grades) {
  private static final double SAME = 1e9;

  /**
   * The ranks by the totals, from 1; equal totals, to the ninth place, share the better one, and a
   * unit without a total has rank 0.
   */
  public int[] ranks() {
    double[] seen = Arrays.stream(totals).map(total -> Math.rint(total * SAME)).toArray();
    double[] sorted = Arrays.stream(seen).filter(total -> !Double.isNaN(total)).sorted().toArray();
    int[] ranks = new int[seen.length];
    for (int i = 0; i < seen.length; i++) {
      ranks[i] = Double.isNaN(seen[i]) ? 0 : 1 + sorted.length - notAbove(sorted, seen[i]);
    }
    return ranks;
  }

  /** How many of the sorted values are not above one of them. */
  private static int notAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
