package zhiheng.reports.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Shading;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;

/** Writes a table: caption, heads with their scope, each row named by its first cell of words. */
final class TableMarkup {
  private final Markup page;
  private final Table table;
  private final int naming;
  private final List<Optional<Shading>> shadings = new ArrayList<>();

  private TableMarkup(Markup page, Table table) {
    this.page = page;
    this.table = table;
    this.naming = naming(table.columns());
    for (int i = 0; i < table.columns().size(); i++) {
      shadings.add(table.columns().get(i).shaded() ? Shading.of(table, i) : Optional.empty());
    }
  }

  /** A table may be wider than a phone: it scrolls by itself, also by keyboard. */
  static void write(Markup page, TableBlock block, String id) {
    page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
    page.open("table").line().element("caption", block.caption(), "id", id).line();
    new TableMarkup(page, block.table()).write();
    page.close().close();
  }

  private static int naming(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Column.Kind.TEXT) {
        return i;
      }
    }
    return 0;
  }

  private void write() {
    page.open("thead").open("tr");
    table.columns().forEach(column -> page.element("th", column.title(), "scope", "col"));
    page.close().close().line().open("tbody").line();
    for (Row row : table.rows()) {
      page.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
      for (int i = 0; i < row.cells().size(); i++) {
        write(row, i);
      }
      page.close().line();
    }
    page.close();
  }

  private void naming(Cell cell) {
    if (cell.evidence() instanceof Evidence.Page more) {
      page.open("th", "scope", "row").element("a", cell.text(), "href", more.href()).close();
    } else {
      page.element("th", cell.text(), "scope", "row");
    }
  }

  private void write(Row row, int column) {
    Cell cell = row.cells().get(column);
    if (column == naming) {
      naming(cell);
      return;
    }
    List<String> attributes = new ArrayList<>();
    String kind = table.columns().get(column).kind().name().toLowerCase(Locale.ROOT);
    BigDecimal share =
        row.kind() == Row.Kind.TOTAL
            ? null
            : shadings.get(column).map(each -> each.share(cell.value())).orElse(null);
    attributes.add("class");
    attributes.add(share == null ? kind : kind + " shaded");
    if (share != null) {
      attributes.add("style");
      attributes.add("--share:" + Digits.brief(share.movePointRight(2), 1) + "%");
    }
    Evidence evidence = cell.evidence();
    if (evidence != null) {
      attributes.add("data-evidence");
      attributes.add(evidence.address());
    }
    page.element("td", cell.text(), attributes.toArray(String[]::new));
  }
}
