package zhiheng.reports.document;

import java.util.List;

/** Rows of cells under columns; the first column names the row. */
public record Table(List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.cells().size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
