package zhiheng.indicators.composite;

import zhiheng.indicators.number.ExactSum;

/**
 * How several values of a unit become one (OECD and JRC (2008), step 6): missing values are left
 * out and their weights shared out again, as in COINr.
 */
enum Aggregation {
  ARITHMETIC,
  /** Only for positive values. */
  GEOMETRIC,
  /** Only for values that are not zero. */
  HARMONIC,
  /**
   * A. H. Copeland (1951), in the form of G. Munda and M. Nardo, Noncompensatory/Nonlinear
   * Composite Indicators for Ranking Countries, Applied Economics 41 (2009), 1513–1523: of two
   * units the one wins that is better in parts of more than half of the weight, where parts in
   * which both are the same count half for each; the value is how many others a unit beats less how
   * many beat it. As COINr's {@code a_copeland}.
   */
  COPELAND;

  private static final double EVEN = 1e-12;

  /** True if the method can take the value. */
  boolean takes(double value) {
    return switch (this) {
      case ARITHMETIC, COPELAND -> true;
      case GEOMETRIC -> !(value <= 0);
      case HARMONIC -> value != 0;
    };
  }

  /**
   * Aggregates.
   *
   * @param parts a column for each part
   * @param weights of the parts
   */
  double[] of(double[][] parts, double[] weights, int units) {
    double[] values = new double[units];
    for (int unit = 0; unit < units; unit++) {
      values[unit] =
          this == COPELAND ? copeland(parts, weights, unit, units) : mean(parts, weights, unit);
    }
    return values;
  }

  private double mean(double[][] parts, double[] weights, int unit) {
    ExactSum sum = new ExactSum();
    ExactSum weight = new ExactSum();
    for (int part = 0; part < parts.length; part++) {
      double value = parts[part][unit];
      if (!Double.isNaN(value)) {
        weight.add(weights[part]);
        sum.add(
            switch (this) {
              case GEOMETRIC -> weights[part] * Math.log(value);
              case HARMONIC -> weights[part] / value;
              default -> weights[part] * value;
            });
      }
    }
    double total = weight.value();
    if (total == 0) {
      return Double.NaN;
    }
    return switch (this) {
      case GEOMETRIC -> Math.exp(sum.value() / total);
      case HARMONIC -> total / sum.value();
      default -> sum.value() / total;
    };
  }

  /**
   * Wins less losses. Parts that one of two units lacks say nothing about the two; the others say
   * it all.
   */
  private static double copeland(double[][] parts, double[] weights, int unit, int units) {
    boolean has = false;
    for (double[] part : parts) {
      has |= !Double.isNaN(part[unit]);
    }
    int score = 0;
    for (int other = 0; has && other < units; other++) {
      score += other == unit ? 0 : duel(parts, weights, unit, other);
    }
    return has ? score : Double.NaN;
  }

  /** 1 if the weight of the parts in which the unit is better is more than half, −1 if less. */
  private static int duel(double[][] parts, double[] weights, int unit, int other) {
    double ahead = 0;
    double all = 0;
    for (int part = 0; part < parts.length; part++) {
      double own = parts[part][unit];
      double theirs = parts[part][other];
      if (!Double.isNaN(own) && !Double.isNaN(theirs)) {
        all += weights[part];
        ahead += own > theirs ? weights[part] : own == theirs ? 0 : -weights[part];
      }
    }
    // Weights such as 0.1, 0.2 and 0.3 are no exact doubles; a tie in weight is a tie all the same.
    return Math.abs(ahead) <= EVEN * all ? 0 : ahead > 0 ? 1 : -1;
  }
}
