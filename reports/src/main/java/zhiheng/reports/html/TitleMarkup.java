package zhiheng.reports.html;

import java.util.List;
import zhiheng.reports.typeset.TitleLines;

/**
 * The title of a page: on a narrow screen too, no line ends within a word or begins with a mark.
 */
public final class TitleMarkup {
  private TitleMarkup() {}

  /**
   * Writes it.
   *
   * @param together the words that stay on one line, as {@link TitleLines#TOGETHER} says them
   */
  public static void write(Markup page, String title, String together) {
    page.open("h1");
    List<String> parts = TitleLines.parts(title, together);
    for (int i = 0; i < parts.size(); i++) {
      page.raw(i > 0 ? "<wbr>" : "").text(parts.get(i));
    }
    page.close().line();
  }
}
