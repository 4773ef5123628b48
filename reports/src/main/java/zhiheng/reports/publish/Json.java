package zhiheng.reports.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Facts as JSON, in the order given. Written by hand, because a library for four kinds of value
 * would be one more to keep.
 */
public final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** Maps, lists, texts, numbers and truth values; two spaces a level, one line feed at the end. */
  public static byte[] write(Object value) {
    Json json = new Json();
    json.value(value, 0);
    return json.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      open('{');
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator);
        indent(depth + 1);
        quoted(String.valueOf(entry.getKey()));
        text.append(": ");
        value(entry.getValue(), depth + 1);
        separator = ",";
      }
      close('}', map.isEmpty(), depth);
    } else if (value instanceof List<?> list) {
      open('[');
      String separator = "";
      for (Object each : list) {
        text.append(separator);
        indent(depth + 1);
        value(each, depth + 1);
        separator = ",";
      }
      close(']', list.isEmpty(), depth);
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      quoted(String.valueOf(value));
    }
  }

  private void open(char bracket) {
    text.append(bracket);
  }

  private void close(char bracket, boolean empty, int depth) {
    if (!empty) {
      indent(depth);
    }
    text.append(bracket);
  }

  private void indent(int depth) {
    text.append('\n').append("  ".repeat(depth));
  }

  private void quoted(String words) {
    text.append('"');
    for (char c : words.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
