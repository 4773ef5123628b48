package zhiheng.reports.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenTable;
import zhiheng.templates.wording.Lang;

/** A table of open data as it stands on paper: names instead of codes, in one language. */
final class ShownTable {
  /** Columns by which programs tell rows apart. */
  private static final Set<String> FOR_PROGRAMS = Set.of("unit", "item", "month");

  private static final int LINE = 100;
  private static final int PLACES = 2;

  private ShownTable() {}

  static TableBlock of(OpenTable table, String caption, String note, Lang lang) {
    String other = lang == Lang.ZH ? "name_en" : "name_zh";
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String code = table.columns().get(i).code();
      if (!FOR_PROGRAMS.contains(code) && !code.equals(other)) {
        shown.add(i);
      }
    }
    int numbers = Math.max(1, shown.size() - 1);
    int first = Math.max(24, 46 - 6 * numbers);
    List<Column> columns = new ArrayList<>();
    for (int i : shown) {
      OpenColumn column = table.columns().get(i);
      columns.add(
          column.kind() == OpenColumn.Kind.STRING
              ? Column.text(name(column, lang), first)
              : Column.count(column.name().in(lang), (LINE - first) / numbers));
    }
    List<Row> rows =
        table.rows().stream()
            .map(cells -> Row.of(shown.stream().map(i -> cell(cells.get(i))).toList()))
            .toList();
    return new TableBlock(table.code(), caption, new Table(columns, rows), note);
  }

  private static String name(OpenColumn column, Lang lang) {
    return column.code().startsWith("name_")
        ? (lang == Lang.ZH ? "名称" : "Name")
        : column.name().in(lang);
  }

  /** A cell of open data as it stands on paper. */
  static Cell cell(OpenCell cell) {
    if (cell instanceof OpenCell.Number number) {
      return new Cell(Digits.brief(number.value(), PLACES), number.value(), null);
    }
    if (cell instanceof OpenCell.Mark mark) {
      return Cell.of(
          switch (mark) {
            case SUPPRESSED -> "*";
            case MISSING -> "…";
            case NOT_APPLICABLE -> "—";
          });
    }
    return Cell.of(cell.written());
  }
}
