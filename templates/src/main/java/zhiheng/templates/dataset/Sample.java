package zhiheng.templates.dataset;

import java.util.List;

/**
 * How the rows of a dataset were drawn: each row by itself, within strata. What is estimated from
 * them then has a sampling error.
 *
 * @param weight the column that says how many of the population a row stands for
 * @param strata the columns whose values together make the strata
 */
public record Sample(String weight, List<String> strata) {

  public Sample {
    strata = List.copyOf(strata);
  }
}
