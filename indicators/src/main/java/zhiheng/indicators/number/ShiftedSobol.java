package zhiheng.indicators.number;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points that fill the unit cube evenly: Sobol' sequence, moved by an amount at random and around
 * (R. Cranley and T. N. L. Patterson, Randomization of Number Theoretic Methods for Multiple
 * Integration, 1976), so that a seed gives other points of the same evenness.
 */
public final class ShiftedSobol {
  private ShiftedSobol() {}

  /** So many points with so many coordinates. */
  public static double[][] points(int count, int dimensions, long seed) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    sequence.skipTo(1);
    Chance chance = new Chance(seed, -1);
    double[] shift = new double[dimensions];
    for (int k = 0; k < dimensions; k++) {
      shift[k] = chance.uniform();
    }
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = sequence.nextVector();
      for (int k = 0; k < dimensions; k++) {
        double moved = points[i][k] + shift[k];
        points[i][k] = moved >= 1 ? moved - 1 : moved;
      }
    }
    return points;
  }
}
