package zhiheng.templates.dataset;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A table of which questions may be asked.
 *
 * @param code its name in questions, in file names and in the name of its view
 * @param grain what one row is
 * @param key the columns that name a row; of two rows with one key, the one loaded last counts
 */
public record Dataset(
    String code,
    Text name,
    Text grain,
    Source source,
    List<String> key,
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
