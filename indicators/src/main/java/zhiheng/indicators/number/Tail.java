package zhiheng.indicators.number;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** How likely something at least as far out is by chance alone. */
public final class Tail {
  private Tail() {}

  /** At least {@code found} of {@code of} when each has this chance; exact. */
  public static double binomial(long found, long of, double chance) {
    if (found <= 0) {
      return 1;
    }
    return found > of ? 0 : Beta.regularizedBeta(chance, found, of - found + 1.0);
  }

  /** A chi-square statistic at least as large. */
  public static double chiSquare(double statistic, int degrees) {
    return Gamma.regularizedGammaQ(degrees / 2.0, statistic / 2.0);
  }

  /** A correlation of so many pairs at least as far from 0, by Student's t; both sides. */
  public static double correlation(double r, int pairs) {
    double degrees = pairs - 2.0;
    if (degrees <= 0 || Math.abs(r) >= 1) {
      return degrees <= 0 ? 1 : 0;
    }
    double square = r * r * degrees / (1 - r * r);
    return Beta.regularizedBeta(degrees / (degrees + square), degrees / 2, 0.5);
  }
}
