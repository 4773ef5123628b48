package zhiheng.templates.dataset;

import java.util.List;
import java.util.Locale;
import zhiheng.templates.wording.Text;

/**
 * One column of a dataset.
 *
 * @param required every row must have a value
 * @param personal says something about a person: never grouped by and never shown
 * @param values the only values allowed, with their words; empty if any may stand
 * @param presence whether a file must have it
 */
public record Column(
    String code,
    ColumnType type,
    Text name,
    boolean required,
    boolean personal,
    List<AllowedValue> values,
    Presence presence) {

  public Column {
    values = List.copyOf(values);
  }

  /** A column that every file has. */
  public Column(
      String code,
      ColumnType type,
      Text name,
      boolean required,
      boolean personal,
      List<AllowedValue> values) {
    this(code, type, name, required, personal, values, Presence.ALWAYS);
  }

  /** Whether a file of the dataset's lines has a column. */
  public enum Presence {
    /** The header must name it. */
    ALWAYS,
    /** A file may do without it; then the value is missing in each of its rows. */
    OPTIONAL,
    /** No file has it: it follows from the others when a question is asked. */
    DERIVED;

    /** The word in a definition. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The codes of the values allowed; empty if any may stand. */
  public List<String> allowed() {
    return values.stream().map(AllowedValue::code).toList();
  }
}
