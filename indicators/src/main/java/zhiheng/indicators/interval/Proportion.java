package zhiheng.indicators.interval;

import zhiheng.indicators.number.Quantiles;

/**
 * A share that was counted: so many of so many, independent of each other.
 *
 * @param found how many have the property
 * @param of how many there are, at least one
 */
public record Proportion(long found, long of) {

  public Proportion {
    if (of < 1 || found < 0 || found > of) {
      throw new IllegalArgumentException(found + " of " + of);
    }
  }

  public double share() {
    return (double) found / of;
  }

  /**
   * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22
   * (1927), 209–212; without continuity correction, as R's {@code prop.test(correct = FALSE)}.
   */
  public Interval wilson(double level) {
    double z = Quantiles.twoSided(level, Double.POSITIVE_INFINITY);
    double n = of;
    double square = z * z / n;
    double middle = share() + square / 2;
    double half = z * Math.sqrt(share() * (1 - share()) / n + square / (4 * n));
    return new Interval(
        found == 0 ? 0 : (middle - half) / (1 + square),
        found == of ? 1 : (middle + half) / (1 + square));
  }

  /**
   * C. J. Clopper and E. S. Pearson, The Use of Confidence or Fiducial Limits Illustrated in the
   * Case of the Binomial, Biometrika 26 (1934), 404–413; as R's {@code binom.test}.
   */
  public Interval clopperPearson(double level) {
    double tail = (1 - level) / 2;
    return new Interval(
        found == 0 ? 0 : Quantiles.beta(tail, found, of - found + 1.0),
        found == of ? 1 : Quantiles.beta(1 - tail, found + 1.0, of - found));
  }
}
