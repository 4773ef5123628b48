package zhiheng.indicators.survey;

import java.util.List;
import java.util.Optional;

/**
 * Which columns say how a sample was drawn.
 *
 * @param strata one for each stage from the first; fewer than stages, or none, is allowed
 * @param clusters one for each stage; none if each row was drawn by itself
 * @param weight how many of the population a row stands for
 * @param correction for each stage, how many there are in the stratum (of clusters, where clusters
 *     are drawn), or which fraction of them was drawn; none for drawing with replacement
 * @param nest true if the clusters of different strata are different even if called the same
 */
public record DesignColumns(
    List<String> strata,
    List<String> clusters,
    Optional<String> weight,
    List<String> correction,
    boolean nest) {

  public DesignColumns {
    strata = List.copyOf(strata);
    clusters = List.copyOf(clusters);
    correction = List.copyOf(correction);
  }

  /** How many stages the sample was drawn in. */
  int stages() {
    return Math.max(1, clusters.size());
  }
}
