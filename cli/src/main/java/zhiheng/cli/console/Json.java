package zhiheng.cli.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON, indented for people: mappings in their order, lists, texts, exact numbers, true
 * and false, nothing. Written by hand, because a library for seven kinds of value would be one more
 * to keep.
 */
public final class Json {
  private final StringBuilder json = new StringBuilder();

  private Json() {}

  /** A value and a line feed. */
  public static String of(@Nullable Object value) {
    Json writer = new Json();
    writer.write(value, "\n");
    return writer.json.append('\n').toString();
  }

  private void write(@Nullable Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator).append(line).append("  ").append(string(entry.getKey().toString()));
        json.append(": ");
        write(entry.getValue(), line + "  ");
        separator = ",";
      }
      json.append(map.isEmpty() ? "{" : line).append('}');
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object each : list) {
        json.append(separator).append(line).append("  ");
        write(each, line + "  ");
        separator = ",";
      }
      json.append(list.isEmpty() ? "[" : line).append(']');
    } else if (value instanceof BigDecimal number) {
      json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      json.append(string(value.toString()));
    }
  }

  private static String string(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
