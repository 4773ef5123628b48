package zhiheng.indicators.number;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;

/**
 * Upper-tail quantiles of the normal, Student's t and beta distributions, to about fourteen digits:
 * the distribution functions are Hipparchus', the inversion brackets the root and halves until two
 * neighboring doubles are left.
 */
public final class Quantiles {
  private static final double ROOT_2 = Math.sqrt(2);

  private Quantiles() {}

  /**
   * The factor that a standard error is multiplied with for a two-sided interval.
   *
   * @param level such as 0.95
   * @param degrees of freedom; infinite for the normal distribution
   */
  public static double twoSided(double level, double degrees) {
    double tail = (1 - level) / 2;
    return Double.isInfinite(degrees) ? normal(tail) : student(tail, degrees);
  }

  /**
   * The value that a standard normal variable exceeds with the given probability below one half.
   */
  public static double normal(double tail) {
    return descending(z -> Erf.erfc(z / ROOT_2) / 2, tail);
  }

  /** The same of Student's t; M. Abramowitz and I. A. Stegun (1964), 26.7.1 and 26.5.27. */
  public static double student(double tail, double degrees) {
    return descending(
        t -> Beta.regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2, tail);
  }

  /** The probability that Student's t exceeds a value that is not negative. */
  public static double studentTail(double t, double degrees) {
    return Beta.regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  }

  /** The probability that Student's t stays below a value; the normal's for infinite degrees. */
  public static double studentBelow(double t, double degrees) {
    double tail =
        Double.isInfinite(degrees)
            ? Erf.erfc(Math.abs(t) / ROOT_2) / 2
            : studentTail(Math.abs(t), degrees);
    return t < 0 ? tail : 1 - tail;
  }

  /** The value below which a beta variable stays with the given probability. */
  public static double beta(double probability, double a, double b) {
    return root(x -> Beta.regularizedBeta(x, a, b) - probability, 0, 1);
  }

  private static double descending(DoubleUnaryOperator tailOf, double tail) {
    double high = 1;
    while (tailOf.applyAsDouble(high) > tail) {
      high *= 2;
    }
    return root(x -> tail - tailOf.applyAsDouble(x), 0, high);
  }

  /** The root of an ascending function: halving cannot fail, and sixty halvings cost nothing. */
  private static double root(DoubleUnaryOperator ascending, double low, double high) {
    double below = low;
    double above = high;
    while (true) {
      double middle = below + (above - below) / 2;
      if (middle <= below || middle >= above) {
        return middle;
      }
      if (ascending.applyAsDouble(middle) < 0) {
        below = middle;
      } else {
        above = middle;
      }
    }
  }
}
