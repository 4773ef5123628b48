package zhiheng.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows printed in columns as wide as their widest cell; numbers stand right. */
public final class Columns {
  private final List<List<String>> rows = new ArrayList<>();

  public Columns(String... heads) {
    rows.add(List.of(heads));
  }

  public Columns row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public void print(PrintWriter out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        String room = " ".repeat(widths[i] - Width.of(cell));
        line.append(isNumber(cell) ? room + cell : cell + room).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
    out.flush();
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?\\d+(\\.\\d+)?%?");
  }
}
