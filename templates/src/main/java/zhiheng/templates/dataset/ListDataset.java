package zhiheng.templates.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.form.ColumnHistory;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Form;
import zhiheng.templates.wording.Text;

/**
 * The dataset that follows from a list form: whose row it is and of when, then the form's columns.
 * A form with several versions has the columns of all of them.
 */
final class ListDataset {
  /** True in the last return of a year that speaks of a row that is followed. */
  static final String CURRENT = "current";

  private ListDataset() {}

  static String code(String form) {
    return form.replace('-', '_');
  }

  static Dataset of(List<Form> versions) {
    Form last = versions.get(versions.size() - 1);
    Map<String, Column> columns = new LinkedHashMap<>();
    put(columns, "unit", ColumnType.UNIT, "单位代码", "Code of the unit");
    put(columns, "level", ColumnType.TEXT, "单位层级", "Level of the unit");
    put(columns, "province", ColumnType.UNIT, "所属省份", "Province that the unit belongs to");
    put(columns, "period", ColumnType.TEXT, "报告期", "Period");
    put(columns, "year", ColumnType.WHOLE, "年", "Year");
    put(columns, "month", ColumnType.WHOLE, "月", "Month");
    last.part()
        .ifPresentOrElse(
            part -> put(columns, "part", ColumnType.TEXT, part.zh(), part.en()),
            () -> put(columns, "part", ColumnType.TEXT, "分表", "Part"));
    put(columns, "row", ColumnType.TEXT, "行号", "Row");
    versions.forEach(form -> form.columns().forEach(column -> add(columns, column)));
    boolean tracked = last.tracking().isPresent();
    if (tracked) {
      put(columns, CURRENT, ColumnType.FLAG, "本年最后一次报告", "Last report of the year");
    }
    return new Dataset(
        code(last.code()),
        last.title(),
        new Text("每个单位、每期、每行一行", "one row for each unit, period and row"),
        Source.LEDGER,
        Optional.empty(),
        List.of("unit", "period", "part", "row"),
        Optional.of(
            new FormRows(
                last.code(),
                false,
                tracked ? last.key() : List.of(),
                new ColumnHistory(versions).formerly())),
        new ArrayList<>(columns.values()),
        List.of());
  }

  private static void add(Map<String, Column> columns, zhiheng.templates.form.Column column) {
    Entry entry = column.entry().orElseThrow();
    columns.putIfAbsent(
        column.code(),
        new Column(
            column.code(),
            type(entry.type()),
            column.name(),
            false,
            column.personal(),
            entry.choices().stream()
                .map(choice -> new AllowedValue(choice.code(), choice.name()))
                .toList()));
  }

  private static ColumnType type(EntryType type) {
    return switch (type) {
      case COUNT -> ColumnType.WHOLE;
      case AMOUNT, DECIMAL -> ColumnType.DECIMAL;
      case DATE -> ColumnType.DATE;
      case CHOICE, TEXT, CODE -> ColumnType.TEXT;
    };
  }

  private static void put(
      Map<String, Column> columns, String code, ColumnType type, String zh, String en) {
    columns.put(code, new Column(code, type, new Text(zh, en), false, false, List.of()));
  }
}
