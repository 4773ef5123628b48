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
   * A. H. Copeland (1951), G. Munda and M. Nardo, Noncompensatory/Nonlinear Composite Indicators
   * for Ranking Countries, Applied Economics 41 (2009), 1513–1523: for each other unit the weight
   * of the parts in which the unit is better, and half of those in which they are the same.
   */
  COPELAND;

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

  /** Parts that one of two units lacks say nothing about the two; the others say it all. */
  private static double copeland(double[][] parts, double[] weights, int unit, int units) {
    ExactSum score = new ExactSum();
    boolean has = false;
    for (double[] part : parts) {
      has |= !Double.isNaN(part[unit]);
    }
    for (int other = 0; has && other < units; other++) {
      ExactSum better = new ExactSum();
      ExactSum all = new ExactSum();
      for (int part = 0; part < parts.length; part++) {
        double own = parts[part][unit];
        double theirs = parts[part][other];
        if (!Double.isNaN(own) && !Double.isNaN(theirs)) {
          all.add(weights[part]);
          better.add(own > theirs ? weights[part] : own == theirs ? weights[part] / 2 : 0);
        }
      }
      if (other != unit && all.value() > 0) {
        score.add(better.value() / all.value());
      }
    }
    return has ? score.value() : Double.NaN;
  }
}
