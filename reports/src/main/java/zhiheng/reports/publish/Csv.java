package zhiheng.reports.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180): UTF-8, comma, quotes where needed, CR LF; the head holds the codes of
 * the columns.
 */
public final class Csv {
  private static final String DANGEROUS = "=+-@\t\r";

  private Csv() {}

  public static byte[] write(OpenTable table) {
    StringBuilder text = new StringBuilder();
    line(table.columns().stream().map(OpenColumn::code).toList(), text);
    for (List<OpenCell> row : table.rows()) {
      line(row.stream().map(Csv::written).toList(), text);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Words that a spreadsheet would take for a formula get an apostrophe before them; numbers are
   * our own and may be below zero.
   */
  static String written(OpenCell cell) {
    String text = cell.written();
    boolean dangerous =
        cell instanceof OpenCell.Words && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }

  private static void line(List<String> cells, StringBuilder text) {
    text.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
