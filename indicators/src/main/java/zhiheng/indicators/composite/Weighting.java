package zhiheng.indicators.composite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import zhiheng.indicators.number.ExactSum;

/**
 * Where the weights of the parts of an aggregate come from (OECD and JRC (2008), step 6). What is
 * computed from data is computed for indicators, within their aggregate, from the units that have
 * all of its indicators; aggregates keep the weights given.
 *
 * @param method how
 * @param judgments of pairs, for {@code ahp}: groups without any keep the weights given
 */
record Weighting(Method method, List<PairwiseJudgment> judgments) {

  /** Where weights come from. */
  enum Method {
    /** As the definition gives them. */
    GIVEN,
    /** All the same. */
    EQUAL,
    /** T. L. Saaty, The Analytic Hierarchy Process (1980): from judgments of pairs. */
    AHP,
    /** C. E. Shannon's entropy: what distinguishes units more weighs more. */
    ENTROPY,
    /**
     * D. Diakoulaki, G. Mavrotas and L. Papayannakis, Determining Objective Weights in Multiple
     * Criteria Problems: The CRITIC Method, Computers and Operations Research 22 (1995), 763–770.
     */
    CRITIC,
    /** The loadings of the first principal component of the standardized columns, as COINr. */
    PCA
  }

  /** The weights of some indicators from their columns; they sum to 1. */
  double[] fromData(double[][] columns) {
    double[][] complete = complete(columns);
    double[] raw =
        switch (method) {
          case ENTROPY -> entropy(complete);
          case CRITIC -> critic(complete);
          case PCA -> principal(complete);
          default -> throw new IllegalStateException("not from data: " + method);
        };
    double sum = ExactSum.of(raw);
    return Arrays.stream(raw).map(each -> each / sum).toArray();
  }

  boolean isFromData() {
    return method == Method.ENTROPY || method == Method.CRITIC || method == Method.PCA;
  }

  /** One minus the entropy of each column's shares, relative to its largest. */
  private static double[] entropy(double[][] columns) {
    return Arrays.stream(columns)
        .mapToDouble(
            column -> {
              double total = ExactSum.of(column);
              ExactSum entropy = new ExactSum();
              for (double value : column) {
                double share = value / total;
                entropy.add(share > 0 ? -share * Math.log(share) : 0);
              }
              return 1 - entropy.value() / Math.log(column.length);
            })
        .toArray();
  }

  /** The spread of each column times its conflict with the others. */
  private static double[] critic(double[][] columns) {
    double[] weights = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      ExactSum conflict = new ExactSum();
      for (double[] other : columns) {
        conflict.add(1 - correlation(columns[i], other));
      }
      weights[i] = Moments.deviation(columns[i]) * conflict.value();
    }
    return weights;
  }

  /** The sign of a principal component means nothing: most of the loadings shall be positive. */
  private static double[] principal(double[][] columns) {
    int size = columns.length;
    RealMatrix correlations = new Array2DRowRealMatrix(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        correlations.setEntry(i, j, i == j ? 1 : correlation(columns[i], columns[j]));
      }
    }
    double[] loadings = new EigenDecompositionSymmetric(correlations).getEigenvector(0).toArray();
    double sign = ExactSum.of(loadings) < 0 ? -1 : 1;
    return Arrays.stream(loadings).map(each -> sign * each).toArray();
  }

  static double correlation(double[] x, double[] y) {
    double meanX = Moments.mean(x);
    double meanY = Moments.mean(y);
    ExactSum together = new ExactSum();
    ExactSum squareX = new ExactSum();
    ExactSum squareY = new ExactSum();
    for (int i = 0; i < x.length; i++) {
      together.add((x[i] - meanX) * (y[i] - meanY));
      squareX.add((x[i] - meanX) * (x[i] - meanX));
      squareY.add((y[i] - meanY) * (y[i] - meanY));
    }
    return together.value() / Math.sqrt(squareX.value() * squareY.value());
  }

  /** The columns without the units that lack one of them. */
  static double[][] complete(double[][] columns) {
    int units = columns[0].length;
    int[] kept =
        IntStream.range(0, units)
            .filter(u -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[u])))
            .toArray();
    return Arrays.stream(columns)
        .map(column -> Arrays.stream(kept).mapToDouble(u -> column[u]).toArray())
        .toArray(double[][]::new);
  }
}
