package zhiheng.lake;

import java.util.List;

/**
 * The rows behind a figure.
 *
 * @param columns the codes of the dataset's columns, personal ones left out
 * @param list at most as many as were asked for
 * @param total how many there are
 */
public record Rows(List<String> columns, List<Row> list, long total) {

  public Rows {
    columns = List.copyOf(columns);
    list = List.copyOf(list);
  }

  /**
   * One row of evidence and where it came from.
   *
   * @param values as they are written in files, beside {@link Rows#columns}; missing ones empty
   * @param file the file handed in
   * @param place in it: {@code 月报!D7} or {@code 12} for a row of lines
   * @param receipt the number of the receipt, or of the batch
   */
  public record Row(List<String> values, String file, String place, String receipt) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
