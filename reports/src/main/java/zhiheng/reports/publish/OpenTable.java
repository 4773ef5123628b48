package zhiheng.reports.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiheng.templates.wording.Text;

/**
 * A table for others to compute with: every row says what it is of, every value is exact.
 *
 * @param code its file's name without the end: {@code provinces}
 * @param note what it holds and does not hold
 * @param key the columns that together tell the rows apart
 */
public record OpenTable(
    String code,
    Text title,
    Text note,
    List<OpenColumn> columns,
    List<String> key,
    List<List<OpenCell>> rows) {

  public OpenTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    rows = rows.stream().map(List::copyOf).toList();
    List<String> codes = columns.stream().map(OpenColumn::code).toList();
    if (!code.matches("[a-z][a-z0-9-]*") || !codes.containsAll(key) || key.isEmpty()) {
      throw new IllegalArgumentException(code + " with the key " + key + " of " + codes);
    }
    Set<List<OpenCell>> seen = new HashSet<>();
    for (List<OpenCell> row : rows) {
      requireFit(code, columns, row);
      if (!seen.add(key.stream().map(column -> row.get(codes.indexOf(column))).toList())) {
        throw new IllegalArgumentException(code + " has two rows of " + row);
      }
    }
  }

  private static void requireFit(String code, List<OpenColumn> columns, List<OpenCell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(code + ": " + row.size() + " cells in " + row);
    }
    for (int i = 0; i < row.size(); i++) {
      if (!columns.get(i).kind().takes(row.get(i))) {
        throw new IllegalArgumentException(
            code + "." + columns.get(i).code() + " does not take " + row.get(i));
      }
    }
  }

  /** True if some value is withheld. */
  public boolean isPartlyWithheld() {
    return rows.stream().anyMatch(row -> row.contains(OpenCell.Mark.SUPPRESSED));
  }
}
