package zhiheng.indicators.survey;

import zhiheng.indicators.number.ExactSum;

/**
 * The log odds of a weighted share as R's {@code svyciprop(method = "logit")} has them: from a
 * logistic regression without regressors. R improves it step by step (iteratively reweighted least
 * squares) until the deviance changes by less than one part in 10⁸, so that its figure, and with it
 * the interval, is off by up to 10⁻⁸. We take the same steps and stop where R stops: whoever
 * compares nine digits with R finds them.
 */
final class LogOdds {
  private static final double SETTLED = 1e-8;
  private static final int STEPS = 25;

  private final double[] weights;
  private final double[] x;

  private LogOdds(double[] weights, double[] x) {
    this.weights = weights;
    this.x = x;
  }

  /**
   * The log odds.
   *
   * @param weights of the rows, in relation to a mean weight of 1
   * @param x 1 for what is counted, otherwise 0
   */
  static double of(double[] weights, double[] x) {
    return new LogOdds(weights, x).fitted();
  }

  private double fitted() {
    ExactSum some = new ExactSum();
    ExactSum whole = new ExactSum();
    for (int i = 0; i < x.length; i++) {
      some.add(weights[i] * x[i]);
      whole.add(weights[i]);
    }
    double share = some.value() / whole.value();
    double before = startingDeviance();
    double odds = firstStep();
    for (int step = 1; ; step++) {
      double fitted = 1 / (1 + Math.exp(-odds));
      double deviance =
          -2 * whole.value() * (share * Math.log(fitted) + (1 - share) * Math.log(1 - fitted));
      boolean settled = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < SETTLED;
      if (settled || step == STEPS) {
        return odds;
      }
      before = deviance;
      odds += (share - fitted) / (fitted * (1 - fitted));
    }
  }

  /** Where R starts: each row by itself, half a row of each kind added. */
  private double start(int row) {
    return (weights[row] * x[row] + 0.5) / (weights[row] + 1);
  }

  private double startingDeviance() {
    ExactSum deviance = new ExactSum();
    for (int i = 0; i < x.length; i++) {
      double start = start(i);
      deviance.add(-2 * weights[i] * Math.log(x[i] == 1 ? start : 1 - start));
    }
    return deviance.value();
  }

  private double firstStep() {
    ExactSum above = new ExactSum();
    ExactSum below = new ExactSum();
    for (int i = 0; i < x.length; i++) {
      double start = start(i);
      double spread = start * (1 - start);
      above.add(weights[i] * spread * (Math.log(start / (1 - start)) + (x[i] - start) / spread));
      below.add(weights[i] * spread);
    }
    return above.value() / below.value();
  }
}
