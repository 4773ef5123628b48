package zhiheng.indicators.composite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import zhiheng.indicators.composite.IndexFindings.IndexDirection;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableCellBlank;
import zhiheng.indicators.table.TableFindings.TableNotANumber;

/**
 * The nodes of an index as a table: COINr's {@code iMeta} with {@code iCode}, {@code Parent},
 * {@code Weight}, {@code Direction}, {@code Denominator}, {@code Target}, {@code Type}, or the same
 * with {@code code} and small letters. Rows that are neither indicators nor aggregates are left
 * out.
 */
final class NodeTable {
  private final DataTable table;
  private final Mistakes mistakes;

  NodeTable(DataTable table, Mistakes mistakes) {
    this.table = table;
    this.mistakes = mistakes;
  }

  List<Node> nodes() {
    String code = column("iCode").orElse(table.has("code") ? "code" : "iCode");
    Optional<String> parent = column("Parent");
    if (!table.expect(code, mistakes) || !table.expect(parent.orElse("Parent"), mistakes)) {
      return List.of();
    }
    Optional<String> type = column("Type");
    Set<String> parents = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      parents.add(table.text(row, parent.orElseThrow()));
    }
    List<Node> nodes = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String own = table.text(row, code);
      String kind =
          type.isPresent()
              ? table.text(row, type.get()).toLowerCase(Locale.ROOT)
              : parents.contains(own) ? "aggregate" : "indicator";
      if (own.isEmpty()) {
        mistakes.add(new TableCellBlank(table.place(row, code)));
      } else if (kind.equals("indicator") || kind.equals("aggregate")) {
        nodes.add(node(row, own, code, kind.equals("indicator")));
      }
    }
    return nodes;
  }

  private Node node(int row, String own, String code, boolean isIndicator) {
    double direction = number(row, "Direction", 1);
    if (direction != 1 && direction != -1) {
      String column = column("Direction").orElse("");
      mistakes.add(new IndexDirection(table.place(row, column), own, table.text(row, column)));
    }
    double target = number(row, "Target", Double.NaN);
    return new Node(
        own,
        column("Parent").map(column -> table.text(row, column)).orElse(""),
        isIndicator,
        number(row, "Weight", 1),
        direction < 0 ? -1 : 1,
        column("Denominator")
            .map(column -> table.text(row, column))
            .filter(text -> !text.isEmpty()),
        Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target),
        true,
        Optional.empty(),
        table.place(row, code));
  }

  private double number(int row, String name, double otherwise) {
    Optional<String> column = column(name);
    if (column.isEmpty() || table.isMissing(row, column.get())) {
      return otherwise;
    }
    String text = table.text(row, column.get());
    if (!DataTable.isNumber(text)) {
      mistakes.add(new TableNotANumber(table.place(row, column.get()), text));
      return otherwise;
    }
    return Double.parseDouble(text);
  }

  /** The column of this name, or of the same in small letters. */
  private Optional<String> column(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return table.has(name)
        ? Optional.of(name)
        : table.has(small) ? Optional.of(small) : Optional.empty();
  }
}
