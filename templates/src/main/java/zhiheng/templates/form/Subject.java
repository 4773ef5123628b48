package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Validity;

/** What the checks of a form speak of: its cells, and when it is handed in. */
record Subject(
    Form.Kind kind, Rhythm rhythm, List<Item> items, List<Column> columns, Validity validity) {

  Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** What is asked in the cell of a figure; empty for figures of other forms. */
  Optional<Entry> entry(Figure figure) {
    if (!figure.form().isEmpty()) {
      return Optional.empty();
    }
    return figure.row().isEmpty()
        ? columns.stream()
            .filter(column -> column.code().equals(figure.column()))
            .findFirst()
            .flatMap(Column::entry)
        : item(figure.row()).map(Item::entry);
  }
}
