package zhiheng.indicators.composite;

import java.util.Arrays;
import java.util.List;
import zhiheng.indicators.number.ExactSum;
import zhiheng.templates.finding.Place;

/**
 * How many times as important each part of an aggregate is as each other: T. L. Saaty, The Analytic
 * Hierarchy Process (1980). The weights are the principal eigenvector; the consistency ratio
 * compares how far the judgments contradict each other with judgments made at random.
 *
 * @param of the aggregate
 * @param order its parts, in the order of rows and columns
 * @param matrix positive, with 1 on the diagonal and each pair's judgments reciprocal
 * @param mostInconsistent the consistency ratio above which the judgments are refused
 */
record PairwiseJudgment(
    String of, List<String> order, double[][] matrix, double mostInconsistent, Place place) {

  /** Saaty's mean consistency index of random judgments, by size from 1 to 15. */
  private static final double[] RANDOM = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };

  /** The largest matrix for which Saaty gives a random index. */
  static final int MOST = RANDOM.length;

  /** The principal eigenvector, by power iteration, which converges for positive matrices. */
  double[] weights() {
    int size = order.size();
    double[] weights = new double[size];
    Arrays.fill(weights, 1.0 / size);
    for (int i = 0; i < 10_000; i++) {
      double[] next = times(weights);
      double sum = ExactSum.of(next);
      double change = 0;
      for (int k = 0; k < size; k++) {
        next[k] /= sum;
        change = Math.max(change, Math.abs(next[k] - weights[k]));
      }
      weights = next;
      if (change < 1e-16) {
        break;
      }
    }
    return weights;
  }

  /** Zero if no judgment contradicts another; 0.1 is Saaty's limit. */
  double consistencyRatio() {
    int size = order.size();
    if (size < 3) {
      return 0;
    }
    double eigenvalue = ExactSum.of(times(weights()));
    return (eigenvalue - size) / (size - 1) / RANDOM[size - 1];
  }

  private double[] times(double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      ExactSum sum = new ExactSum();
      for (int k = 0; k < vector.length; k++) {
        sum.add(matrix[i][k] * vector[k]);
      }
      product[i] = sum.value();
    }
    return product;
  }
}
