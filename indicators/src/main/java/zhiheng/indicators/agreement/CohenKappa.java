package zhiheng.indicators.agreement;

import zhiheng.indicators.number.ExactSum;
import zhiheng.indicators.number.Quantiles;

/**
 * Agreement of two raters beyond chance. J. Cohen, A Coefficient of Agreement for Nominal Scales,
 * Educational and Psychological Measurement 20 (1960), 37–46; weighted: Psychological Bulletin 70
 * (1968), 213–220. Standard error for large samples by J. L. Fleiss, J. Cohen and B. S. Everitt,
 * Large Sample Standard Errors of Kappa and Weighted Kappa, Psychological Bulletin 72 (1969),
 * 323–327; the interval is normal. Only subjects that both have rated count.
 */
record CohenKappa(Ratings ratings, double confidence) {

  Coefficient of(String statistic, Weighting weighting) {
    if (ratings.raters() != 2) {
      return Coefficient.none(
          statistic, ratings.subjects().size(), ratings.raters(), "two_raters_only");
    }
    int size = ratings.values().size();
    double[][] share = new double[size][size];
    int subjects = 0;
    for (int[] subject : ratings.subjects()) {
      if (subject[0] != Ratings.MISSING && subject[1] != Ratings.MISSING) {
        share[subject[0]][subject[1]]++;
        subjects++;
      }
    }
    if (subjects == 0) {
      return Coefficient.none(statistic, 0, 2, "no_pairs");
    }
    for (double[] row : share) {
      for (int j = 0; j < size; j++) {
        row[j] /= subjects;
      }
    }
    double[][] weights = weighting.of(ratings.scale());
    return estimate(statistic, share, weights, subjects);
  }

  private Coefficient estimate(String statistic, double[][] p, double[][] w, int subjects) {
    int size = p.length;
    double[] first = new double[size];
    double[] second = new double[size];
    for (int i = 0; i < size; i++) {
      first[i] = ExactSum.of(p[i]);
      ExactSum column = new ExactSum();
      for (double[] row : p) {
        column.add(row[i]);
      }
      second[i] = column.value();
    }
    ExactSum together = new ExactSum();
    ExactSum apart = new ExactSum();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        together.add(w[i][j] * p[i][j]);
        apart.add(w[i][j] * first[i] * second[j]);
      }
    }
    double observed = together.value();
    double chance = apart.value();
    if (1 - chance < 1e-15) {
      return Coefficient.none(statistic, subjects, 2, "no_variation");
    }
    double kappa = (observed - chance) / (1 - chance);
    double error = error(p, w, first, second, observed, chance, subjects);
    double factor = Quantiles.twoSided(confidence, Double.POSITIVE_INFINITY);
    return Coefficient.symmetric(statistic, kappa, error, factor, subjects, 2);
  }

  private static double error(
      double[][] p,
      double[][] w,
      double[] first,
      double[] second,
      double observed,
      double chance,
      int subjects) {
    int size = p.length;
    ExactSum squares = new ExactSum();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (p[i][j] == 0) {
          continue;
        }
        ExactSum mean = new ExactSum();
        for (int k = 0; k < size; k++) {
          mean.add(w[i][k] * second[k]).add(w[k][j] * first[k]);
        }
        double term = w[i][j] * (1 - chance) - mean.value() * (1 - observed);
        squares.add(p[i][j] * term * term);
      }
    }
    double center = observed * chance - 2 * chance + observed;
    double variance = squares.value() - center * center;
    return Math.sqrt(Math.max(0, variance) / subjects) / ((1 - chance) * (1 - chance));
  }
}
