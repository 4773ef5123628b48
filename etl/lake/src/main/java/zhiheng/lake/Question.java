package zhiheng.lake;

import java.util.List;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;

/**
 * One figure wanted for every group: an aggregate over the rows of a dataset that satisfy a
 * condition.
 *
 * @param code under which the answer is found
 * @param by the columns whose values make the groups; none for one figure over all
 */
public record Question(
    String code, String dataset, Condition where, Aggregate aggregate, List<String> by) {

  public Question {
    by = List.copyOf(by);
  }
}
