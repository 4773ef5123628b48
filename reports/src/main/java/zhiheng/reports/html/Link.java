package zhiheng.reports.html;

import java.util.List;

/**
 * A way from a page to another.
 *
 * @param text what the reader sees
 * @param href relative to the page on which it stands
 * @param lang the language of the text where it is not that of the page; else empty
 */
public record Link(String text, String href, String lang) {

  /** A link in the language of its page. */
  public static Link to(String text, String href) {
    return new Link(text, href, "");
  }

  /** Writes links as a list that has a name; nothing if there are none. */
  public static void write(Markup page, List<Link> links, String name) {
    if (links.isEmpty()) {
      return;
    }
    page.open("nav", "class", "site", "aria-label", name).open("ul").line();
    for (Link link : links) {
      page.open("li");
      if (link.lang().isEmpty()) {
        page.element("a", link.text(), "href", link.href());
      } else {
        page.element(
            "a", link.text(), "href", link.href(), "lang", link.lang(), "hreflang", link.lang());
      }
      page.close().line();
    }
    page.close().close().line();
  }
}
