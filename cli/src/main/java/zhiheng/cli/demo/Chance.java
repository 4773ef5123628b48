package zhiheng.cli.demo;

import java.util.List;

/**
 * Numbers that look like chance and are the same on every machine and every version of Java: the
 * generator SplitMix64, started from a text (FNV-1a) that says what the numbers are for.
 *
 * <p>Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (OOPSLA 2014), figure 17.
 */
final class Chance {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /** The same arguments always give the same numbers. */
  static Chance of(Object... about) {
    long hash = 0xcbf29ce484222325L;
    for (Object part : about) {
      String text = part.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ '/') * 0x100000001b3L;
    }
    return new Chance(hash);
  }

  /** A whole number, both ends included. */
  int between(int from, int to) {
    return from + (int) Long.remainderUnsigned(next(), (long) to - from + 1);
  }

  /** True in so many of a thousand cases. */
  boolean inThousand(long cases) {
    return between(0, 999) < cases;
  }

  /** A place in the list of weights, the heavier the more often. */
  int weighted(long... weights) {
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    long point = Long.remainderUnsigned(next(), sum);
    int place = 0;
    while (point >= weights[place]) {
      point -= weights[place];
      place++;
    }
    return place;
  }

  /** One of the list, each as often. */
  <T> T oneOf(List<T> list) {
    return list.get(between(0, list.size() - 1));
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
