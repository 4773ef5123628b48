package zhiheng.templates.dataset;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A table of which questions may be asked.
 *
 * @param code its name in questions, in file names and in the name of its view
 * @param grain what one row is
 * @param dated the column of the day at which its unit must have stood; empty if rows have no such
 *     day, and any day will do
 * @param key the columns that name a row; of two rows with one key, the one loaded last counts
 * @param rows of which list form they are the rows; empty if of none
 */
public record Dataset(
    String code,
    Text name,
    Text grain,
    Source source,
    Optional<String> dated,
    List<String> key,
    Optional<FormRows> rows,
    List<Column> columns,
    List<RowCheck> checks) {

  public Dataset {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
  }

  public Optional<Column> find(String column) {
    return columns.stream().filter(each -> each.code().equals(column)).findFirst();
  }
}
