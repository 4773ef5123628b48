package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * What a bulletin shows of a form.
 *
 * @param title over the table; the form's title if it says nothing
 * @param items of a grid: the items shown, in this order
 * @param column of a grid: the column shown; of a list: the column by whose choices rows are
 *     counted, empty to count all of them together
 * @param sums of a list: columns of numbers that are added up beside the count
 */
public record FormTable(
    Optional<Text> title, List<String> items, String column, List<String> sums) {

  public FormTable {
    items = List.copyOf(items);
    sums = List.copyOf(sums);
  }
}
