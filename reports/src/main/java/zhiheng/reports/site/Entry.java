package zhiheng.reports.site;

import java.time.LocalDate;
import java.util.List;
import zhiheng.reports.html.Link;

/**
 * Something that was published, as the first page lists it.
 *
 * @param kind a code with words: {@code bulletin}, {@code standings}, {@code circular}, {@code
 *     unit}
 * @param words by which it is found beside its title, such as its headings
 * @param files other forms of it
 * @param data its figures as tables
 */
public record Entry(
    String kind,
    String title,
    String href,
    LocalDate date,
    String words,
    List<Link> files,
    List<Link> data) {

  public Entry {
    files = List.copyOf(files);
    data = List.copyOf(data);
  }

  /** One without data of its own. */
  public static Entry of(
      String kind, String title, String href, LocalDate date, String words, List<Link> files) {
    return new Entry(kind, title, href, date, words, files, List.of());
  }
}
