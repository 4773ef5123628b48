package zhiheng.indicators.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells where they stand in the bytes of the file: of a million rows only those are looked at that
 * somebody asks for, and no text is made that nobody reads.
 *
 * @param bytes of a file in UTF-8
 * @param starts where each row begins
 * @param ends where each cell ends, row by row; the next begins after the separator
 * @param lines the line of each row
 */
record ByteCells(byte[] bytes, int columns, int[] starts, int[] ends, int[] lines)
    implements Cells {
  private static final double[] TENS = new double[23];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  @Override
  public int rows() {
    return starts.length;
  }

  @Override
  public long line(int row) {
    return lines[row];
  }

  @Override
  public String text(int row, int column) {
    int start = start(row, column);
    int end = end(row, column);
    if (end > start && bytes[start] == '"') {
      return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8)
          .replace("\"\"", "\"")
          .strip();
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
  }

  private int start(int row, int column) {
    return column == 0 ? starts[row] : ends[row * columns + column - 1] + 1;
  }

  private int end(int row, int column) {
    return ends[row * columns + column];
  }

  /**
   * Digits and a point, at most fifteen of them, are an exact whole number by an exact power of
   * ten, and so the quotient is the nearest double (W. D. Clinger, How to Read Floating Point
   * Numbers Accurately, PLDI 1990); all else is read as a text.
   */
  @Override
  public double number(int row, int column) {
    int at = start(row, column);
    int end = end(row, column);
    boolean negative = at < end && bytes[at] == '-';
    long digits = 0;
    int count = 0;
    int decimals = -1;
    for (int i = negative ? at + 1 : at; i < end; i++) {
      byte b = bytes[i];
      if (b >= '0' && b <= '9') {
        digits = 10 * digits + (b - '0');
        count++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (b == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return DataTable.number(text(row, column));
      }
    }
    if (count == 0 || count > 15) {
      return DataTable.number(text(row, column));
    }
    double number = decimals > 0 ? digits / TENS[decimals] : digits;
    return negative ? -number : number;
  }

  @Override
  public Coded coded(int column) {
    int[] codes = new int[rows()];
    List<Integer> first = new ArrayList<>();
    int[] table = new int[1024];
    Arrays.fill(table, -1);
    for (int row = 0; row < codes.length; row++) {
      int slot = hash(row, column) & table.length - 1;
      while (table[slot] >= 0 && !same(first.get(table[slot]), row, column)) {
        slot = slot + 1 & table.length - 1;
      }
      if (table[slot] < 0) {
        table[slot] = first.size();
        first.add(row);
        codes[row] = first.size() - 1;
        if (first.size() * 2 > table.length) {
          table = larger(table.length * 2, first, column);
        }
      } else {
        codes[row] = table[slot];
      }
    }
    return merged(codes, first, column);
  }

  private int[] larger(int size, List<Integer> first, int column) {
    int[] table = new int[size];
    Arrays.fill(table, -1);
    for (int code = 0; code < first.size(); code++) {
      int slot = hash(first.get(code), column) & size - 1;
      while (table[slot] >= 0) {
        slot = slot + 1 & size - 1;
      }
      table[slot] = code;
    }
    return table;
  }

  /** The same text may be written in several ways: in quotation marks, with spaces, as NA. */
  private Coded merged(int[] codes, List<Integer> first, int column) {
    Map<String, Integer> index = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] same = new int[first.size()];
    for (int code = 0; code < same.length; code++) {
      String text = DataTable.known(text(first.get(code), column));
      Integer known = index.putIfAbsent(text, values.size());
      same[code] = known == null ? values.size() : known;
      if (known == null) {
        values.add(text);
      }
    }
    if (values.size() < same.length) {
      for (int row = 0; row < codes.length; row++) {
        codes[row] = same[codes[row]];
      }
    }
    return new Coded(codes, values);
  }

  private int hash(int row, int column) {
    int hash = 0;
    for (int i = start(row, column); i < end(row, column); i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  private boolean same(int one, int other, int column) {
    return Arrays.equals(
        bytes,
        start(one, column),
        end(one, column),
        bytes,
        start(other, column),
        end(other, column));
  }
}
