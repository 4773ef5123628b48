package zhiheng.reports.bulletin;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiheng.ledger.publication.Publication;
import zhiheng.reports.returns.Span;
import zhiheng.templates.period.Month;

/** The bulletins that had come out before a moment: which months the world had read about. */
public final class PublishedBulletins {
  private static final Pattern CODE = Pattern.compile("bulletin-(\\d{4}-\\d{2})(-en)?");

  private final List<Issue> issues;

  private PublishedBulletins(List<Issue> issues) {
    this.issues = issues.stream().sorted(Comparator.comparing(Issue::asOf)).toList();
  }

  /**
   * One bulletin that came out.
   *
   * @param asOf what it rests on: the figures known then
   */
  public record Issue(String code, Month month, Instant asOf, Instant released) {

    /** True if it printed figures of a month: of its year to date and of the year before. */
    public boolean speaksOf(Month other) {
      Span toDate = Span.yearToDate(month);
      return toDate.contains(other) || toDate.yearBefore().contains(other);
    }
  }

  /** The name of a release of a bulletin. */
  public static String code(Month month) {
    return "bulletin-" + month.code();
  }

  /** Those released up to a moment that rest on what was known before it. */
  public static PublishedBulletins before(Instant moment, List<Publication> publications) {
    return new PublishedBulletins(
        publications.stream()
            .filter(publication -> !publication.at().isAfter(moment))
            .flatMap(publication -> issue(publication).stream())
            .filter(issue -> issue.asOf().isBefore(moment))
            .toList());
  }

  private static Optional<Issue> issue(Publication publication) {
    Matcher code = CODE.matcher(publication.code());
    if (!code.matches()) {
      return Optional.empty();
    }
    try {
      Instant asOf = Instant.parse(publication.basis());
      return Month.parse(code.group(1))
          .map(month -> new Issue(publication.code(), month, asOf, publication.at()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public List<Issue> all() {
    return issues;
  }

  /** The newest issue of the last month before another. */
  public Optional<Issue> lastBefore(Month month) {
    return issues.stream()
        .filter(issue -> issue.month().compareTo(month) < 0)
        .max(Comparator.comparing(Issue::month).thenComparing(Issue::asOf));
  }

  /** The newest issue of a month itself. */
  public Optional<Issue> lastOf(Month month) {
    return issues.stream()
        .filter(issue -> issue.month().equals(month))
        .max(Comparator.comparing(Issue::asOf));
  }

  /** The months up to one whose own bulletin came out. */
  public SortedSet<Month> issuedUpTo(Month last) {
    SortedSet<Month> months = new TreeSet<>();
    issues.stream()
        .map(Issue::month)
        .filter(month -> month.compareTo(last) <= 0)
        .forEach(months::add);
    return months;
  }

  /** All months of which figures were printed in bulletins up to that of a month. */
  public SortedSet<Month> monthsUpTo(Month last) {
    SortedSet<Month> months = new TreeSet<>();
    for (Issue issue : issues) {
      if (issue.month().compareTo(last) <= 0) {
        Span toDate = Span.yearToDate(issue.month());
        for (Span span : List.of(toDate.yearBefore(), toDate)) {
          months.addAll(span.months());
        }
      }
    }
    return months;
  }
}
