package zhiheng.indicators.agreement;

/** How much two values count as agreeing: 1 if they are the same, less the further apart. */
enum Weighting {
  /** Only the same value agrees. */
  IDENTITY,
  /** D. V. Cicchetti and T. Allison (1971): falls with the distance. */
  LINEAR,
  /** J. L. Fleiss and J. Cohen (1973): falls with the square of the distance. */
  QUADRATIC;

  /**
   * The weights of all pairs of values.
   *
   * @param scale the values' places on a line, ascending
   */
  double[][] of(double[] scale) {
    int size = scale.length;
    double width = size == 0 ? 0 : scale[size - 1] - scale[0];
    double[][] weights = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double distance = i == j ? 0 : Math.abs(scale[i] - scale[j]) / width;
        weights[i][j] =
            switch (this) {
              case IDENTITY -> i == j ? 1 : 0;
              case LINEAR -> 1 - distance;
              case QUADRATIC -> 1 - distance * distance;
            };
      }
    }
    return weights;
  }
}
