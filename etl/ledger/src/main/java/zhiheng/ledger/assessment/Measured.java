package zhiheng.ledger.assessment;

import java.math.BigDecimal;
import java.util.Map;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.wording.Text;

/**
 * One figure that a score rests on, with the question that gave it, so that it can be asked again.
 *
 * @param measure the measure's code in the indicator system
 * @param where the condition on the rows, as the definition writes it
 * @param aggregate what was counted or summed, as the definition writes it
 * @param group which group the figure is of, such as {@code unit = 320000}
 */
public record Measured(
    String measure,
    Text name,
    String dataset,
    String where,
    String aggregate,
    Map<String, String> group,
    BigDecimal figure) {

  public Measured {
    group = Exact.fields(group);
    figure = Exact.number(figure);
  }
}
