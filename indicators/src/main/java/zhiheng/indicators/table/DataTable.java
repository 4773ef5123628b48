package zhiheng.indicators.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.indicators.table.TableFindings.TableCellBlank;
import zhiheng.indicators.table.TableFindings.TableColumnUnknown;
import zhiheng.indicators.table.TableFindings.TableNotANumber;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/**
 * A table as it was read: cells are texts without surrounding spaces, and know the line of the file
 * that they stand in. A cell is missing if it is blank or holds {@code NA}, as R writes it.
 */
public final class DataTable {
  private static final String NOT_AVAILABLE = "NA";

  private final String file;
  private final List<String> columns;
  private final Cells cells;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  DataTable(String file, List<String> columns, Cells cells) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.cells = cells;
    for (int i = 0; i < columns.size(); i++) {
      index.put(columns.get(i), i);
    }
  }

  /** The same table with further columns of numbers, NaN where a cell is missing. */
  public DataTable with(Map<String, double[]> numbers) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(numbers.keySet());
    return new DataTable(
        file, all, new AddedCells(cells, columns.size(), List.copyOf(numbers.values())));
  }

  /** The same table with a column whose values are those of several columns together. */
  public DataTable withJoined(String name, List<String> together, Mistakes mistakes) {
    Coded joined = Coded.alike(size());
    for (int i = 0; i < together.size(); i++) {
      Coded next = completeCoded(together.get(i), mistakes);
      joined = i == 0 ? next : joined.with(next);
    }
    List<String> all = new ArrayList<>(columns);
    all.add(name);
    return new DataTable(file, all, new JoinedCells(cells, columns.size(), joined));
  }

  /** How findings call the file. */
  public String file() {
    return file;
  }

  public List<String> columns() {
    return columns;
  }

  public int size() {
    return cells.rows();
  }

  public boolean has(String column) {
    return index.containsKey(column);
  }

  /** The text of a cell; empty if it is missing. */
  public String text(int row, String column) {
    return known(cells.text(row, at(column)));
  }

  public boolean isMissing(int row, String column) {
    return text(row, column).isEmpty();
  }

  public RowPlace place(int row, String column) {
    return new RowPlace(file, cells.line(row), column);
  }

  /** Reports a column that is not there; true if it is. */
  public boolean expect(String column, Mistakes mistakes) {
    if (!has(column)) {
      mistakes.add(new TableColumnUnknown(new FilePlace(file), column, String.join(", ", columns)));
    }
    return has(column);
  }

  /** The texts of a column in which no cell may be missing. */
  public String[] texts(String column, Mistakes mistakes) {
    String[] texts = new String[size()];
    for (int row = 0; row < texts.length; row++) {
      texts[row] = text(row, column);
      if (texts[row].isEmpty()) {
        mistakes.add(new TableCellBlank(place(row, column)));
      }
    }
    return texts;
  }

  /** Which value each row has in a column. */
  public Coded coded(String column) {
    return cells.coded(at(column));
  }

  /** The same of a column in which no cell may be missing. */
  public Coded completeCoded(String column, Mistakes mistakes) {
    Coded coded = coded(column);
    if (coded.values().contains("")) {
      texts(column, mistakes);
    }
    return coded;
  }

  /** The numbers of a column; NaN where a cell is missing. */
  public double[] numbers(String column, Mistakes mistakes) {
    int at = at(column);
    double[] numbers = new double[size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = cells.number(row, at);
      if (Double.isNaN(numbers[row]) && !isMissing(row, column)) {
        mistakes.add(new TableNotANumber(place(row, column), text(row, column)));
      }
    }
    return numbers;
  }

  /** The numbers of a column in which no cell may be missing. */
  public double[] completeNumbers(String column, Mistakes mistakes) {
    double[] numbers = numbers(column, mistakes);
    for (int row = 0; row < numbers.length; row++) {
      if (Double.isNaN(numbers[row]) && isMissing(row, column)) {
        mistakes.add(new TableCellBlank(place(row, column)));
      }
    }
    return numbers;
  }

  /** True if the column has cells and not one of them is a number: its values are names. */
  public boolean holdsNames(String column) {
    boolean some = false;
    for (int row = 0; row < size(); row++) {
      String text = text(row, column);
      if (!text.isEmpty()) {
        some = true;
        if (!Double.isNaN(number(text))) {
          return false;
        }
      }
    }
    return some;
  }

  /** True for a finite decimal number. */
  public static boolean isNumber(String text) {
    return !Double.isNaN(number(text));
  }

  /** A text, or none where it says that there is none. */
  static String known(String text) {
    return text.equals(NOT_AVAILABLE) ? "" : text;
  }

  /** A finite decimal number; NaN for anything else, also for what only Java takes for a number. */
  static double number(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ".+-eE".indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isInfinite(number) ? Double.NaN : number;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private int at(String column) {
    Integer at = index.get(column);
    if (at == null) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    return at;
  }
}
