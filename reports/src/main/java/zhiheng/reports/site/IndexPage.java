package zhiheng.reports.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.reports.html.Link;
import zhiheng.reports.html.Markup;
import zhiheng.reports.sentence.Words;

/** The first page: everything that was published, to be searched and sorted. */
public final class IndexPage {
  private final Words words;

  private IndexPage(Words words) {
    this.words = words;
  }

  /**
   * Writes it.
   *
   * @param other where the same stands in the other language
   */
  public static byte[] of(List<Entry> entries, Shell shell, Link other) {
    IndexPage index = new IndexPage(shell.words());
    return shell.page(
        shell.words().say("site.title"), List.of(other), "", page -> index.write(page, entries));
  }

  private void write(Markup page, List<Entry> entries) {
    page.element("p", words.say("site.lead"), "class", "lead").line();
    page.open("noscript").element("p", words.say("site.no_script")).close().line();
    Map<String, String> kinds = new TreeMap<>();
    entries.forEach(entry -> kinds.put(entry.kind(), kind(entry)));
    Tools.write(
        page,
        new Tools.Words(
            words.say("site.find"),
            words.say("site.kind"),
            words.say("site.every_kind"),
            words.say("site.count")),
        kinds);
    page.open("div", "class", "scroll index").open("table", "id", "list").line();
    page.element("caption", words.say("site.list")).line();
    page.open("thead").open("tr");
    page.element("th", words.say("site.column_title"), "scope", "col", "data-sort", "text");
    page.element("th", words.say("site.column_kind"), "scope", "col", "data-sort", "text");
    page.element("th", words.say("site.column_date"), "scope", "col", "data-sort", "text");
    page.element("th", words.say("site.column_files"), "scope", "col");
    page.close().close().line().open("tbody").line();
    entries.forEach(entry -> row(page, entry));
    page.close().close().close().line();
  }

  private void row(Markup page, Entry entry) {
    page.open("tr", "data-kind", entry.kind(), "data-words", entry.words());
    page.open("th", "scope", "row").element("a", entry.title(), "href", entry.href()).close();
    page.element("td", kind(entry)).element("td", entry.date().toString(), "class", "code");
    page.open("td");
    links(page, entry.files());
    if (!entry.data().isEmpty()) {
      page.open("details").element("summary", words.say("site.data", "count", entry.data().size()));
      links(page, entry.data());
      page.close();
    }
    page.close().close().line();
  }

  private static void links(Markup page, List<Link> links) {
    if (!links.isEmpty()) {
      page.open("ul");
      for (Link file : links) {
        page.open("li").element("a", file.text(), "href", file.href()).close();
      }
      page.close();
    }
  }

  private String kind(Entry entry) {
    return words.say("site.kind_" + entry.kind());
  }
}
