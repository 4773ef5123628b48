package zhiheng.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.form.Section;

/**
 * Where the cells of a form lie: a rule, so that nobody types cell names and the same form always
 * has the same cells. Under four rows of head come the rows; a grid has item, measure, the form's
 * columns, explanation and hints; a list has a number, the form's columns, explanation and hints.
 */
public final class SheetLayout {
  /** The column in which a clerk explains a row. */
  public static final String EXPLANATION = "explanation";

  static final int TITLE = 0;
  static final int WHO_AND_WHEN = 1;
  static final int NOTE = 2;
  static final int HEAD = 3;
  static final int FIRST = 4;

  private final Form form;
  private final Map<CellKey, Spot> spots = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  /** A cell that a value may stand in; row and column count from 0. */
  public record Spot(int row, int column, Entry entry, boolean given) {

    /** As a clerk calls it: {@code C7}. */
    public String ref() {
      return SheetLayout.ref(row, column);
    }
  }

  private SheetLayout(Form form) {
    this.form = form;
    int column = form.kind() == Form.Kind.GRID ? 2 : 1;
    for (Column one : form.columns()) {
      columns.put(one.code(), column++);
    }
    columns.put(EXPLANATION, column);
    if (form.kind() == Form.Kind.GRID) {
      placeItems();
    } else {
      placeRows();
    }
  }

  public static SheetLayout of(Form form) {
    return new SheetLayout(form);
  }

  private void placeItems() {
    int row = FIRST;
    for (Section section : form.sections()) {
      row++;
      for (Item item : section.items()) {
        rows.put(item.code(), row);
        for (String column : item.columns()) {
          spots.put(
              new CellKey(item.code(), column),
              new Spot(row, columns.getOrDefault(column, 0), item.entry(), false));
        }
        row++;
      }
    }
  }

  private void placeRows() {
    for (int number = 1; number <= form.most(); number++) {
      String code = rowCode(number);
      int row = FIRST + number - 1;
      rows.put(code, row);
      for (Column column : form.columns()) {
        column
            .entry()
            .ifPresent(
                entry ->
                    spots.put(
                        new CellKey(code, column.code()),
                        new Spot(
                            row, columns.getOrDefault(column.code(), 0), entry, column.given())));
      }
    }
  }

  /** The name of a row of a list: {@code 0001} for the first. */
  public static String rowCode(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }

  public Form form() {
    return form;
  }

  /** Every cell that a value may stand in, from top to bottom. */
  public Map<CellKey, Spot> spots() {
    return spots;
  }

  /** The rows by item code or row number, with the index of each from 0. */
  public Map<String, Integer> rows() {
    return rows;
  }

  /** The index of a column of the form, or of the explanations, from 0. */
  public int column(String code) {
    return columns.getOrDefault(code, 0);
  }

  int hints() {
    return column(EXPLANATION) + 1;
  }

  /** The cell of a row and column as a clerk calls it; works for explanations as well. */
  public String ref(CellKey key) {
    return ref(rows.getOrDefault(key.row(), 0), column(key.column()));
  }

  /** The cell in which the name of a column stands. */
  public static String headRef(SheetLayout layout, String column) {
    return ref(HEAD, layout.column(column));
  }

  /** All cells, one a line, to be kept beside the definition. */
  public List<String> recorded() {
    List<String> lines = new ArrayList<>(List.of("row,column,cell"));
    spots.forEach((key, spot) -> lines.add(key.row() + "," + key.column() + "," + spot.ref()));
    return lines;
  }

  /** Row and column from 0 to {@code A1}. */
  public static String ref(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
