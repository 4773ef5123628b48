package zhiheng.indicators.number;

import java.util.Arrays;

/**
 * A sum of doubles that is rounded once, at the end, so that the order of the terms never shows.
 *
 * <p>J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
 * Predicates, Discrete and Computational Geometry 18 (1997), 305–363: the partial sums are kept as
 * an expansion of non-overlapping doubles. The last rounding is half-even as in Python's {@code
 * math.fsum}.
 */
public final class ExactSum {
  private double[] parts = new double[8];
  private int size;

  /** The sum of all values. */
  public static double of(double... values) {
    ExactSum sum = new ExactSum();
    for (double value : values) {
      sum.add(value);
    }
    return sum.value();
  }

  public ExactSum add(double value) {
    double high = value;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      double other = parts[i];
      if (Math.abs(high) < Math.abs(other)) {
        double swap = high;
        high = other;
        other = swap;
      }
      double sum = high + other;
      double low = other - (sum - high);
      if (low != 0) {
        parts[kept++] = low;
      }
      high = sum;
    }
    if (kept == parts.length) {
      parts = Arrays.copyOf(parts, 2 * kept);
    }
    parts[kept++] = high;
    size = kept;
    return this;
  }

  /** The sum, rounded half-even to the nearest double. */
  public double value() {
    if (size == 0) {
      return 0;
    }
    int i = size - 1;
    double high = parts[i];
    double low = 0;
    while (i > 0) {
      double before = high;
      double next = parts[--i];
      high = before + next;
      low = next - (high - before);
      if (low != 0) {
        break;
      }
    }
    // Half-way cases: what lies below decides to which side the last bit goes.
    if (i > 0 && (low < 0 && parts[i - 1] < 0 || low > 0 && parts[i - 1] > 0)) {
      double twice = low * 2;
      double rounded = high + twice;
      if (twice == rounded - high) {
        high = rounded;
      }
    }
    return high;
  }
}
