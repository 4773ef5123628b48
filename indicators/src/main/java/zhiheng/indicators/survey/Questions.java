package zhiheng.indicators.survey;

import java.util.List;

/**
 * What is to be estimated.
 *
 * @param means columns, or {@code column=value} for a share
 * @param totals columns, or {@code column=value} for a number of those
 * @param ratios as {@code Y/X}
 * @param proportions columns all of whose values' shares are wanted, or {@code column=value}
 * @param quantiles columns
 * @param probabilities of the quantiles, such as 0.5 for the median
 * @param by columns whose values make the domains; none for the whole
 */
public record Questions(
    List<String> means,
    List<String> totals,
    List<String> ratios,
    List<String> proportions,
    List<String> quantiles,
    List<Double> probabilities,
    List<String> by) {

  public Questions {
    means = List.copyOf(means);
    totals = List.copyOf(totals);
    ratios = List.copyOf(ratios);
    proportions = List.copyOf(proportions);
    quantiles = List.copyOf(quantiles);
    probabilities = List.copyOf(probabilities);
    by = List.copyOf(by);
  }

  public boolean areNone() {
    return means.isEmpty()
        && totals.isEmpty()
        && ratios.isEmpty()
        && proportions.isEmpty()
        && quantiles.isEmpty();
  }
}
