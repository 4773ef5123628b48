package zhiheng.indicators.composite;

import java.util.List;
import java.util.Map;

/**
 * An index with every step on the way to it. Units stand in the order of their codes; each table
 * has a column of numbers for each indicator or aggregate, NaN where a value is missing.
 *
 * @param units their codes
 * @param steps the tables of {@link Step}, in the order of the work
 * @param treatments what was done about outliers, one for each indicator
 * @param weights of each node within its parent, so that siblings sum to 1
 * @param consistency the consistency ratio of the judgments behind an aggregate's weights
 * @param root the code of the index
 * @param ranks of the units by the index, from 1; ties have the better rank, none is 0
 */
public record BuiltIndex(
    List<String> units,
    Map<Step, Map<String, double[]>> steps,
    List<Treated> treatments,
    Map<String, Double> weights,
    Map<String, Double> consistency,
    String root,
    int[] ranks) {

  /** A step whose table can be looked at. */
  public enum Step {
    DENOMINATED,
    IMPUTED,
    TREATED,
    NORMALIZED,
    AGGREGATED
  }

  /** What was done about the outliers of an indicator, and how skewed it was before and after. */
  public record Treated(
      String indicator,
      String treatment,
      int points,
      double skewBefore,
      double kurtosisBefore,
      double skewAfter,
      double kurtosisAfter) {}
}
