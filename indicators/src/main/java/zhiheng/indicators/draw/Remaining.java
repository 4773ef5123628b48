package zhiheng.indicators.draw;

/**
 * The numbers 1 to n of which some are taken: finds and takes the nth of those that remain, in time
 * that grows with the logarithm of n only (P. M. Fenwick, A New Data Structure for Cumulative
 * Frequency Tables, Software: Practice and Experience 24 (1994), 327–336).
 */
final class Remaining {
  private final int[] tree;
  private final int top;

  Remaining(int size) {
    tree = new int[size + 1];
    for (int i = 1; i <= size; i++) {
      tree[i] = i & -i;
    }
    top = Integer.highestOneBit(Math.max(1, size));
  }

  /** Takes the one that has so many remaining before it. */
  int take(int before) {
    int at = 0;
    int left = before;
    for (int step = top; step > 0; step >>= 1) {
      if (at + step < tree.length && tree[at + step] <= left) {
        at += step;
        left -= tree[at];
      }
    }
    int taken = at + 1;
    for (int i = taken; i < tree.length; i += i & -i) {
      tree[i]--;
    }
    return taken;
  }
}
