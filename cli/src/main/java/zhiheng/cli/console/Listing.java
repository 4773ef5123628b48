package zhiheng.cli.console;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for programs and people alike: CSV (RFC 4180) and JSON with every digit, text with six. A
 * cell is a text, a number, or nothing; NaN is nothing. The names of the columns are codes, the
 * same in every language.
 */
public final class Listing {
  private static final MathContext SHOWN = new MathContext(6);

  private final List<String> columns;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /** How a listing is written. */
  public enum Format {
    CSV,
    JSON,
    TEXT
  }

  public Listing(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  public Listing(String... columns) {
    this(List.of(columns));
  }

  public Listing row(@Nullable Object... cells) {
    return row(Arrays.asList(cells));
  }

  public Listing row(List<? extends @Nullable Object> cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? exact(number) : cell);
    }
    rows.add(row);
    return this;
  }

  public void print(PrintWriter out, Format format) {
    switch (format) {
      case CSV -> csv(out);
      case JSON -> json(out);
      case TEXT -> text(out);
    }
    out.flush();
  }

  private void csv(PrintWriter out) {
    out.print(String.join(",", columns.stream().map(Listing::quoted).toList()) + "\n");
    for (List<@Nullable Object> row : rows) {
      List<String> cells = new ArrayList<>();
      for (Object cell : row) {
        cells.add(quoted(show(cell)));
      }
      out.print(String.join(",", cells) + "\n");
    }
  }

  private void json(PrintWriter out) {
    String separator = "[\n";
    for (List<@Nullable Object> row : rows) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        fields.add(string(columns.get(i)) + ": " + value(row.get(i)));
      }
      out.print(separator + "  {" + String.join(", ", fields) + "}");
      separator = ",\n";
    }
    out.print((rows.isEmpty() ? "[" : "\n") + "]\n");
  }

  private void text(PrintWriter out) {
    Columns table = new Columns(columns.toArray(String[]::new));
    for (List<@Nullable Object> row : rows) {
      List<String> cells = new ArrayList<>();
      for (Object cell : row) {
        cells.add(
            cell instanceof BigDecimal number && number.scale() > 0
                ? plain(number.round(SHOWN))
                : show(cell));
      }
      table.row(cells.toArray(String[]::new));
    }
    table.print(out);
  }

  /** The shortest decimal that is this double and no other; nothing for what is no number. */
  private static @Nullable BigDecimal exact(double number) {
    return Double.isFinite(number) ? new BigDecimal(Double.toString(number)) : null;
  }

  private static String show(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number ? plain(number) : cell.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String value(@Nullable Object cell) {
    if (cell == null) {
      return "null";
    }
    return cell instanceof Number ? show(cell) : string(cell.toString());
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
