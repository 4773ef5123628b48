package zhiheng.reports.publish;

import java.util.List;
import java.util.OptionalLong;

/**
 * Counts of units (rows) by something (columns), of which some cells may be too small to publish.
 * What each column adds up to is known to the reader from elsewhere.
 *
 * @param rows not negative; empty where a unit has not reported
 * @param totals true if the cells of a row are parts of a whole that is published beside them
 */
public record CountTable(List<List<OptionalLong>> rows, boolean totals) {

  public CountTable {
    rows = rows.stream().map(List::copyOf).toList();
    for (List<OptionalLong> row : rows) {
      if (row.size() != rows.get(0).size()) {
        throw new IllegalArgumentException("rows of " + row.size() + " and " + rows.get(0).size());
      }
      if (row.stream().anyMatch(cell -> cell.isPresent() && cell.getAsLong() < 0)) {
        throw new IllegalArgumentException("a count below zero: " + row);
      }
    }
  }

  /** Columns without the total. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** What a row adds up to; empty if nothing was reported or the columns are no parts. */
  public OptionalLong total(int row) {
    List<OptionalLong> cells = rows.get(row);
    return totals && cells.stream().anyMatch(OptionalLong::isPresent)
        ? OptionalLong.of(cells.stream().mapToLong(cell -> cell.orElse(0)).sum())
        : OptionalLong.empty();
  }

  /** A cell; the column after the last is the total of the row. */
  public OptionalLong cell(int row, int column) {
    return column == width() ? total(row) : rows.get(row).get(column);
  }
}
