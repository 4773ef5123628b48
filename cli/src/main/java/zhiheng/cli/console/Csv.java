package zhiheng.cli.console;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180, UTF-8, lines ending in LF). A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class Csv {
  private Csv() {}

  /** The whole text; the first row holds the codes of the columns. */
  public static String text(List<String> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(columns));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String words) {
    String safe = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
