package zhiheng.indicators.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a table below its header, however they are held. */
interface Cells {
  int rows();

  /** The line of the file that a row begins on. */
  long line(int row);

  /** What stands in a cell, without surrounding spaces. */
  String text(int row, int column);

  /** The finite decimal number in a cell; NaN for anything else. */
  default double number(int row, int column) {
    return DataTable.number(text(row, column));
  }

  /** The values of a column as numbers, one for each text, {@code NA} being none. */
  default Coded coded(int column) {
    Map<String, Integer> index = new LinkedHashMap<>();
    int[] codes = new int[rows()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = index.computeIfAbsent(DataTable.known(text(row, column)), key -> index.size());
    }
    return new Coded(codes, List.copyOf(index.keySet()));
  }
}
