package zhiheng.indicators.number;

/**
 * The layers of the ziggurat for the normal distribution: G. Marsaglia and W. W. Tsang, The
 * Ziggurat Method for Generating Random Variables, Journal of Statistical Software 5 (2000), in the
 * form of J. A. Doornik, An Improved Ziggurat Method to Generate Normal Random Samples (2005).
 * Computed with StrictMath, so that every machine has the same.
 */
final class Ziggurat {
  static final int LAYERS = 128;

  /** Where the tail begins. */
  static final double TAIL = 3.442619855899;

  private static final double AREA = 9.91256303526217e-3;

  /** The right edge of each layer, from the lowest. */
  static final double[] EDGE = edges();

  /** The share of each layer that lies under the curve for certain. */
  static final double[] INSIDE = inside();

  private Ziggurat() {}

  private static double[] edges() {
    double[] edges = new double[LAYERS + 1];
    double height = StrictMath.exp(-0.5 * TAIL * TAIL);
    edges[0] = AREA / height;
    edges[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      edges[i] = Math.sqrt(-2 * StrictMath.log(AREA / edges[i - 1] + height));
      height = StrictMath.exp(-0.5 * edges[i] * edges[i]);
    }
    return edges;
  }

  private static double[] inside() {
    double[] inside = new double[LAYERS];
    for (int i = 0; i < LAYERS; i++) {
      inside[i] = EDGE[i + 1] / EDGE[i];
    }
    return inside;
  }
}
