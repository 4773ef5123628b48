package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One line of a grid: a thing counted.
 *
 * @param code dotted; {@code infringement.filed.design} is a part of {@code infringement.filed}
 * @param columns codes of the columns in which it is asked; a level, such as cases open at the end,
 *     has no year to date
 * @param origin what it was in the version before, if that had another code for it
 * @param depth 0 for an item that stands by itself, 1 for a part (其中), and so on
 */
public record Item(
    String code, Text name, Entry entry, List<String> columns, Optional<Origin> origin, int depth) {

  public Item {
    columns = List.copyOf(columns);
  }
}
