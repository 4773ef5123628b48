package zhiheng.indicators.number;

/**
 * A stream of numbers at random that depends on its seed and its number and on nothing else: stream
 * 17 is the same whoever asks for it, and when. G. L. Steele, D. Lea and C. H. Flood, Fast
 * Splittable Pseudorandom Number Generators, OOPSLA 2014: SplitMix64.
 */
public final class Chance {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  /** The stream of a number under a seed. */
  public Chance(long seed, long stream) {
    state = mixed(mixed(seed + GOLDEN) ^ mixed(stream * GOLDEN + 1));
  }

  /** Evenly between 0 and 1, neither of them included. */
  public double uniform() {
    return ((next() >>> 11) + 0.5) * UNIT;
  }

  /** By the standard normal distribution, see {@link Ziggurat}. */
  public double normal() {
    while (true) {
      long bits = next();
      int layer = (int) bits & (Ziggurat.LAYERS - 1);
      double side = ((bits >>> 11) + 0.5) * 2 * UNIT - 1;
      double value = side * Ziggurat.EDGE[layer];
      if (Math.abs(side) < Ziggurat.INSIDE[layer]) {
        return value;
      }
      if (layer == 0) {
        return tail(side < 0);
      }
      double above = height(Ziggurat.EDGE[layer], value);
      double below = height(Ziggurat.EDGE[layer + 1], value);
      if (below + uniform() * (above - below) < 1) {
        return value;
      }
    }
  }

  /** How high the curve is at an edge, as a share of its height at a value. */
  private static double height(double edge, double value) {
    return StrictMath.exp(-0.5 * (edge * edge - value * value));
  }

  private double tail(boolean negative) {
    double beyond;
    double bound;
    do {
      beyond = StrictMath.log(uniform()) / Ziggurat.TAIL;
      bound = StrictMath.log(uniform());
    } while (-2 * bound < beyond * beyond);
    return negative ? beyond - Ziggurat.TAIL : Ziggurat.TAIL - beyond;
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long z) {
    long one = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
    return two ^ (two >>> 31);
  }
}
