package zhiheng.templates.dataset;

import java.util.List;
import zhiheng.templates.wording.Text;

/**
 * One column of a dataset.
 *
 * @param required every row must have a value
 * @param personal says something about a person: never grouped by and never shown
 * @param values the only values allowed, with their words; empty if any may stand
 */
public record Column(
    String code,
    ColumnType type,
    Text name,
    boolean required,
    boolean personal,
    List<AllowedValue> values) {

  public Column {
    values = List.copyOf(values);
  }

  /** The codes of the values allowed; empty if any may stand. */
  public List<String> allowed() {
    return values.stream().map(AllowedValue::code).toList();
  }
}
