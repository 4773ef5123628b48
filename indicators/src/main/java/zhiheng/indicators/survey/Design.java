package zhiheng.indicators.survey;

import java.util.List;

/**
 * How a sample was drawn. Rows stand in the order of their strata and clusters, so that every
 * stratum, and every cluster within it, is one stretch of rows.
 *
 * @param rows the rows of the table in the order of the design
 * @param weights by place in the design's order
 * @param stages from the first
 */
record Design(int[] rows, double[] weights, List<Stage> stages) {

  /**
   * One stage.
   *
   * @param stratum of each place, counted from 0
   * @param cluster of each place, counted from 0; no cluster lies in two strata
   * @param strata the strata's names
   * @param sampled how many clusters of each stratum were drawn
   * @param population how many there are; infinite for drawing with replacement
   */
  record Stage(
      int[] stratum, int[] cluster, List<String> strata, int[] sampled, double[] population) {}

  int size() {
    return rows.length;
  }

  /** True if later stages add to the variance: only where it is known how many there are. */
  boolean hasCorrection() {
    return !Double.isInfinite(stages.get(0).population[0]);
  }

  /**
   * The degrees of freedom of some of the rows: first-stage clusters less strata, among rows that
   * weigh anything.
   */
  int degrees(int[] places, double[] weighing) {
    Stage first = stages.get(0);
    int degrees = 0;
    int cluster = -1;
    int stratum = -1;
    for (int place : places) {
      if (weighing[place] == 0) {
        continue;
      }
      if (first.cluster[place] != cluster) {
        cluster = first.cluster[place];
        degrees++;
      }
      if (first.stratum[place] != stratum) {
        stratum = first.stratum[place];
        degrees--;
      }
    }
    return degrees;
  }
}
