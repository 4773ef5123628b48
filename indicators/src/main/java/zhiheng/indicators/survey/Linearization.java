package zhiheng.indicators.survey;

import zhiheng.indicators.number.ExactSum;

/**
 * Estimates and their variances: a statistic that is no sum is replaced by the sum that it behaves
 * like nearby (R. S. Woodruff, A Simple Method for Approximating the Variance of a Complicated
 * Estimate, JASA 66 (1971), 411–414; K. M. Wolter, Introduction to Variance Estimation, 2nd ed.
 * (2007), chapter 6). Design effects after L. Kish, Survey Sampling (1965), section 8.2, against
 * simple random sampling without replacement, or with it.
 *
 * @param replaced true if design effects are against sampling with replacement
 */
record Linearization(Variance variance, Calibration calibration, boolean replaced) {

  Linearization(Variance variance, Calibration calibration) {
    this(variance, calibration, false);
  }

  /** An estimate with its variance and design effect. */
  record Result(double value, double variance, double designEffect) {
    static final Result NONE = new Result(Double.NaN, Double.NaN, Double.NaN);
  }

  /** The weighted mean: each row adds its weighted distance from it. */
  Result mean(int[] places, double[] x) {
    double size = weight(places);
    if (!(size > 0)) {
      return Result.NONE;
    }
    double mean = sum(places, x) / size;
    double[] terms = new double[places.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = weightAt(places[i]) * (x[places[i]] - mean) / size;
    }
    double error = variance(places, terms);
    return new Result(mean, error, error / simpleMean(places, x, mean, size));
  }

  /**
   * The log odds of a share of 0 and 1.
   *
   * @param rows of the domain, also those without a value: R relates weights to the mean of theirs
   */
  Result logOdds(int[] places, double[] x, int rows, double weightOfRows) {
    double[] weights = new double[places.length];
    double[] values = new double[places.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weightAt(places[i]) * rows / weightOfRows;
      values[i] = x[places[i]];
    }
    double odds = LogOdds.of(weights, values);
    double share = 1 / (1 + Math.exp(-odds));
    double size = weight(places);
    double[] terms = new double[places.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = weightAt(places[i]) * (values[i] - share) / (size * share * (1 - share));
    }
    return new Result(odds, variance(places, terms), Double.NaN);
  }

  /** The weighted sum. */
  Result total(int[] places, double[] x) {
    double size = weight(places);
    double total = sum(places, x);
    double[] terms = new double[places.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = weightAt(places[i]) * x[places[i]];
    }
    double error = variance(places, terms);
    double simple = simpleMean(places, x, total / size, size) * size * size;
    return new Result(total, error, error / simple);
  }

  /** One weighted sum by another: each row adds what it has above its share. */
  Result ratio(int[] places, double[] y, double[] x) {
    double size = weight(places);
    double below = sum(places, x);
    if (below == 0) {
      return Result.NONE;
    }
    double ratio = sum(places, y) / below;
    double[] residuals = new double[y.length];
    double[] terms = new double[places.length];
    for (int i = 0; i < terms.length; i++) {
      int place = places[i];
      residuals[place] = (y[place] - ratio * x[place]) / below;
      terms[i] = weightAt(place) * residuals[place];
    }
    double error = variance(places, terms);
    double center = sum(places, residuals) / size;
    double simple = simpleMean(places, residuals, center, size) * size * size;
    return new Result(ratio, error, error / simple);
  }

  /** Two means of one sample and the variance of their difference. */
  record Difference(double inside, double outside, double variance) {}

  /** The mean of the rows inside less that of the others: each adds what it adds to its mean. */
  Difference difference(int[] places, boolean[] inside, double[] x) {
    ExactSum[] sizes = {new ExactSum(), new ExactSum()};
    ExactSum[] sums = {new ExactSum(), new ExactSum()};
    for (int place : places) {
      sizes[inside[place] ? 0 : 1].add(weightAt(place));
      sums[inside[place] ? 0 : 1].add(weightAt(place) * x[place]);
    }
    double in = sums[0].value() / sizes[0].value();
    double out = sums[1].value() / sizes[1].value();
    double[] terms = new double[places.length];
    for (int i = 0; i < terms.length; i++) {
      int place = places[i];
      double term =
          inside[place] ? (x[place] - in) / sizes[0].value() : (out - x[place]) / sizes[1].value();
      terms[i] = weightAt(place) * term;
    }
    return new Difference(in, out, variance(places, terms));
  }

  double weightAt(int place) {
    return calibration.weights()[place];
  }

  /** With calibrated weights, rows outside have residuals too, and all places take part. */
  private double variance(int[] places, double[] terms) {
    if (calibration.isNone()) {
      return variance.of(places, terms);
    }
    int size = calibration.weights().length;
    double[] all = new double[size];
    int[] everywhere = new int[size];
    for (int place = 0; place < size; place++) {
      everywhere[place] = place;
    }
    for (int i = 0; i < places.length; i++) {
      all[places[i]] = terms[i];
    }
    return variance.of(everywhere, calibration.residuals(all));
  }

  /** The variance that a mean would have had in a simple random sample of the size. */
  private double simpleMean(int[] places, double[] x, double mean, double size) {
    ExactSum squares = new ExactSum();
    int rows = 0;
    for (int place : places) {
      double distance = x[place] - mean;
      squares.add(weightAt(place) * distance * distance);
      rows += weightAt(place) == 0 ? 0 : 1;
    }
    if (rows < 2 || !replaced && size < rows) {
      return Double.NaN;
    }
    double spread = squares.value() / size * rows / (rows - 1.0);
    return replaced ? spread / rows : spread * (size - rows) / (size * rows);
  }

  double weight(int[] places) {
    ExactSum sum = new ExactSum();
    for (int place : places) {
      sum.add(weightAt(place));
    }
    return sum.value();
  }

  private double sum(int[] places, double[] x) {
    ExactSum sum = new ExactSum();
    for (int place : places) {
      sum.add(weightAt(place) * x[place]);
    }
    return sum.value();
  }
}
