package zhiheng.reports.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of a page: what is text is always escaped, what was opened is always closed. */
public final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes come as name, value, name, value. */
  public Markup open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no contents and is not closed, such as a box to write in. */
  public Markup single(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** Ends the line. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Words, escaped. */
  public Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** A whole element with nothing but text in it. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** What is already markup. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    out.append('>');
  }

  /** Words as they may stand in an element or an attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
