package zhiheng.reports.site;

import java.util.Map;
import zhiheng.reports.html.Markup;

/** What stands above a list: a box to search in, a choice, how many were found. */
final class Tools {
  private Tools() {}

  /** What the tools are called; {@code count} has a field for the number. */
  record Words(String find, String choice, String every, String count) {}

  /** Writes them; they are shown by the script that they need. */
  static void write(Markup page, Words words, Map<String, String> choices) {
    page.open("div", "class", "tools", "role", "search", "data-script", "", "hidden", "").line();
    page.open("div").element("label", words.find(), "for", "find");
    page.single("input", "type", "search", "id", "find", "autocomplete", "off").close().line();
    page.open("div").element("label", words.choice(), "for", "kind");
    page.open("select", "id", "kind").element("option", words.every(), "value", "");
    choices.forEach((code, name) -> page.element("option", name, "value", code));
    page.close().close().line();
    page.element("p", "", "id", "count", "role", "status", "data-words", words.count());
    page.close().line();
  }
}
