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
 * @param apart columns of a file that say who a person is: they are split off when the file is
 *     loaded, no row of the dataset has them, and so nothing that is asked or printed can show them
 * @param sample how its rows were drawn, if they are a sample
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
    List<RowCheck> checks,
    List<Column> apart,
    Optional<Sample> sample) {

  /** A dataset that is no sample and says nothing about who a person is. */
  public Dataset(
      String code,
      Text name,
      Text grain,
      Source source,
      Optional<String> dated,
      List<String> key,
      Optional<FormRows> rows,
      List<Column> columns,
      List<RowCheck> checks) {
    this(code, name, grain, source, dated, key, rows, columns, checks, List.of(), Optional.empty());
  }

  public Dataset {
    apart = List.copyOf(apart);
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
  }

  /** The columns that a file of its lines may have; the others follow from them. */
  public List<Column> written() {
    return columns.stream().filter(column -> column.presence() != Column.Presence.DERIVED).toList();
  }

  public Optional<Column> find(String column) {
    return columns.stream().filter(each -> each.code().equals(column)).findFirst();
  }
}
