package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhiheng.indicators.number.ExactSum;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;

/**
 * Weights that make a sample agree with what is known of its population, and what of a sum's terms
 * is left once that is taken into account.
 */
final class Calibration {
  /** R's survey projects so often for raked margins. */
  private static final int PROJECTIONS = 10;

  private final double[] weights;
  private final List<Step> steps;
  private final boolean raked;
  private final boolean converged;

  /** One adjustment to one set of groups: the group of each place, weights before and after. */
  private record Step(int[] groups, int count, double[] before, double[] after) {}

  private Calibration(double[] weights, List<Step> steps, boolean raked, boolean converged) {
    this.weights = weights;
    this.steps = List.copyOf(steps);
    this.raked = raked;
    this.converged = converged;
  }

  /** What is known of the population makes the weights of the design agree with it. */
  static Calibration of(DataTable table, Design design, Estimator.Known known, Mistakes mistakes) {
    List<Margin> margins = new ArrayList<>();
    for (DataTable each : known.postStrata().isEmpty() ? known.margins() : known.postStrata()) {
      margins.add(Margin.read(each, table, design.rows(), mistakes));
    }
    mistakes.refuse();
    if (margins.isEmpty()) {
      return none(design.weights());
    } else if (!known.postStrata().isEmpty()) {
      return postStratify(design.weights(), margins.get(0));
    }
    return rake(
        design.weights(), margins, Margin.joint(margins), known.iterations(), known.tolerance());
  }

  static Calibration none(double[] weights) {
    return new Calibration(weights, List.of(), false, true);
  }

  /**
   * Post-stratification: D. Holt and T. M. F. Smith, Post Stratification, JRSS A 142 (1979), 33–46;
   * variance by residuals from the means of the groups (R. Valliant, Poststratification and
   * Conditional Variance Estimation, JASA 88 (1993), 89–96), as R's {@code postStratify}.
   */
  static Calibration postStratify(double[] weights, Margin margin) {
    Step step = step(weights, margin);
    return new Calibration(step.after, List.of(step), false, true);
  }

  /**
   * Raking: W. E. Deming and F. F. Stephan, On a Least Squares Adjustment of a Sampled Frequency
   * Table When the Expected Marginal Totals Are Known, Annals of Mathematical Statistics 11 (1940),
   * 427–444; variance by projecting the residuals of all margins in turn, as R's {@code rake}.
   *
   * @param joint the crossing of all margins' groups, by which convergence is judged
   * @param iterations at most so many
   * @param tolerance the largest change of a cell of the crossing at which it is over; below 1 it
   *     is a share of the sum of weights
   */
  static Calibration rake(
      double[] weights, List<Margin> margins, int[] joint, int iterations, double tolerance) {
    double limit = tolerance < 1 ? tolerance * ExactSum.of(weights) : tolerance;
    double[] current = weights;
    double[] cells = sums(current, joint);
    List<Step> steps = List.of();
    for (int i = 0; i < iterations; i++) {
      List<Step> round = new ArrayList<>();
      for (Margin margin : margins) {
        Step step = step(current, margin);
        round.add(step);
        current = step.after;
      }
      steps = round;
      double[] now = sums(current, joint);
      double change = 0;
      for (int cell = 0; cell < cells.length; cell++) {
        change = Math.max(change, Math.abs(now[cell] - cells[cell]));
      }
      if (change < limit) {
        return new Calibration(current, steps, true, true);
      }
      cells = now;
    }
    return new Calibration(current, steps, true, false);
  }

  double[] weights() {
    return weights;
  }

  boolean isNone() {
    return steps.isEmpty();
  }

  /** False if raking ended before the margins had settled. */
  boolean converged() {
    return converged;
  }

  /** What of the terms of a sum over all places is left beside the groups' means. */
  double[] residuals(double[] terms) {
    double[] left = terms;
    if (!raked) {
      for (Step step : steps) {
        left = project(left, step, step.before);
      }
      return left;
    }
    double[] alike = new double[terms.length];
    Arrays.fill(alike, 1);
    for (int i = 0; i < PROJECTIONS; i++) {
      for (Step step : steps) {
        left = project(left, step, alike);
      }
    }
    return left;
  }

  private static double[] project(double[] terms, Step step, double[] by) {
    ExactSum[] sums = zeros(step.count);
    ExactSum[] sizes = zeros(step.count);
    for (int i = 0; i < terms.length; i++) {
      double after = weight(step, i);
      sums[step.groups[i]].add(terms[i] * by[i] / after);
      sizes[step.groups[i]].add(by[i]);
    }
    double[] left = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      int group = step.groups[i];
      left[i] = terms[i] - sums[group].value() / sizes[group].value() * weight(step, i);
    }
    return left;
  }

  /** A row that weighs nothing has no term; any other weight keeps it from dividing by zero. */
  private static double weight(Step step, int place) {
    return step.after[place] == 0 ? 1 : step.after[place];
  }

  private static Step step(double[] weights, Margin margin) {
    double[] sums = sums(weights, margin.groups());
    double[] after = new double[weights.length];
    for (int i = 0; i < after.length; i++) {
      int group = margin.groups()[i];
      after[i] = weights[i] * (margin.population()[group] / sums[group]);
    }
    return new Step(margin.groups(), margin.population().length, weights, after);
  }

  private static double[] sums(double[] weights, int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    ExactSum[] sums = zeros(count);
    for (int i = 0; i < weights.length; i++) {
      sums[groups[i]].add(weights[i]);
    }
    return Arrays.stream(sums).mapToDouble(ExactSum::value).toArray();
  }

  private static ExactSum[] zeros(int count) {
    ExactSum[] zeros = new ExactSum[count];
    for (int i = 0; i < count; i++) {
      zeros[i] = new ExactSum();
    }
    return zeros;
  }
}
