package zhiheng.reports.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.form.ItemHistory;
import zhiheng.templates.form.ItemHistory.Former;
import zhiheng.templates.form.ItemHistory.Link;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Ancestry;
import zhiheng.templates.unit.Ancestry.How;
import zhiheng.templates.unit.Ancestry.Seam;
import zhiheng.templates.unit.Ancestry.Segment;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Follows an item of a unit through the ledger as it was known at a moment: the figures of units
 * that went into this one are added, items that had another code are taken under that.
 */
public final class SeriesReader {
  private final Templates templates;
  private final Submissions submissions;
  private final Instant asOf;

  public SeriesReader(Templates templates, Submissions submissions, Instant asOf) {
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** The latest version of the form that asks for an item; empty if none ever did. */
  public Optional<Form> formOf(String item) {
    return templates.forms().all().stream()
        .filter(form -> form.item(item).isPresent())
        .reduce((earlier, later) -> later);
  }

  /**
   * A series.
   *
   * @param form one that asks for the item
   * @param column the column; the first that is no running total if empty
   * @param unit as it stood last before the end of the series
   */
  public Series read(
      Form form, String item, Optional<String> column, Unit unit, Period from, Period to) {
    Item asked = form.item(item).orElseThrow();
    String followed =
        column.orElseGet(
            () ->
                asked.columns().stream()
                    .filter(code -> !code.equals(Column.YEAR_TO_DATE))
                    .findFirst()
                    .orElse(asked.columns().get(0)));
    LocalDate end = unit.validTo().filter(last -> last.isBefore(to.lastDay())).orElse(to.lastDay());
    Ancestry ancestry = templates.register().ancestry(unit.code(), end);
    List<Period> periods = periods(form.code(), from, to);
    Known known = known(form, item, followed, ancestry, from, to);
    List<Point> points = new ArrayList<>();
    LocalDate before = from.firstDay().minusDays(1);
    boolean told = true;
    for (Period period : periods) {
      Form then = templates.forms().find(form.code(), period).orElseThrow();
      Former former = templates.forms().history(form.code()).former(item, then);
      SortedSet<Mark> marks = seams(ancestry, before, period);
      boolean tells = former.link().compareTo(Link.MAPPED) <= 0;
      if (tells && !told) {
        marks.add(new Mark(Mark.Kind.ITEM_BEGINS, item));
      }
      points.add(point(period, former, ancestry, known, marks));
      told = tells;
      before = period.lastDay();
    }
    return new Series(form, asked, followed, ancestry, points);
  }

  private List<Period> periods(String form, Period from, Period to) {
    List<Period> periods = new ArrayList<>();
    for (Year year = from.inYear();
        !year.firstDay().isAfter(to.lastDay());
        year = new Year(year.year() + 1)) {
      for (Period period : templates.forms().periods(form, year)) {
        if (!period.firstDay().isBefore(from.firstDay())
            && !period.lastDay().isAfter(to.lastDay())) {
          periods.add(period);
        }
      }
    }
    return periods;
  }

  private static SortedSet<Mark> seams(Ancestry ancestry, LocalDate after, Period period) {
    SortedSet<Mark> marks = new TreeSet<>();
    for (Seam seam : ancestry.seams()) {
      if (seam.day().isAfter(after) && !seam.day().isAfter(period.lastDay())) {
        String what = seam.by().from() + "@" + seam.day();
        if (seam.how() == How.BROKEN) {
          marks.add(new Mark(Mark.Kind.BREAK, what));
        } else if (seam.how() == How.RENAMED) {
          marks.add(new Mark(Mark.Kind.RENAMED, what));
        }
      }
    }
    return marks;
  }

  private Point point(
      Period period, Former former, Ancestry ancestry, Known known, SortedSet<Mark> seams) {
    SortedSet<Mark> marks = new TreeSet<>(seams);
    if (former.link() == Link.SPLIT || former.link() == Link.NEW) {
      marks.add(
          new Mark(former.link() == Link.SPLIT ? Mark.Kind.ITEM_SPLIT : Mark.Kind.NOT_ASKED, ""));
      return new Point(period, Optional.empty(), List.of(), List.of(), marks);
    }
    if (former.link() == Link.MAPPED) {
      marks.add(new Mark(Mark.Kind.ITEM_MAPPED, String.join("+", former.items())));
    }
    Optional<BigDecimal> sum = Optional.empty();
    List<UnitCode> units = new ArrayList<>();
    for (Segment segment : ancestry.during(period)) {
      Optional<BigDecimal> figure = known.figure(segment.code(), period, former.items());
      if (figure.isPresent()) {
        BigDecimal counted = figure.get().multiply(segment.share());
        sum = Optional.of(sum.map(counted::add).orElse(counted));
        units.add(segment.code());
        mark(segment, ancestry).ifPresent(marks::add);
      } else if (known.handsIn(segment.code()) && !segment.until().isBefore(period.lastDay())) {
        marks.add(new Mark(Mark.Kind.MISSING, segment.code().code()));
      }
    }
    if (sum.isEmpty()) {
      marks.add(new Mark(Mark.Kind.MISSING, ancestry.unit().code()));
    }
    return new Point(period, sum, units.stream().distinct().toList(), former.items(), marks);
  }

  private static Optional<Mark> mark(Segment segment, Ancestry ancestry) {
    if (segment.share().compareTo(BigDecimal.ONE) != 0) {
      String share = segment.code() + "*" + segment.share().stripTrailingZeros().toPlainString();
      return Optional.of(new Mark(Mark.Kind.SHARED, share));
    }
    return segment.code().equals(ancestry.unit())
        ? Optional.empty()
        : Optional.of(new Mark(Mark.Kind.JOINED, segment.code().code()));
  }

  private Known known(
      Form form, String item, String column, Ancestry ancestry, Period from, Period to) {
    ItemHistory history = templates.forms().history(form.code());
    Set<String> items = new HashSet<>();
    for (Form version : templates.forms().versions(form.code())) {
      items.addAll(history.former(item, version).items());
    }
    Set<UnitCode> units = new HashSet<>();
    ancestry.segments().forEach(segment -> units.add(segment.code()));
    Known known = new Known(new HashMap<>(), new HashSet<>());
    FigureQuery query =
        new FigureQuery(form.code(), items, Set.of(column), units, from.code(), to.code());
    for (Total total : submissions.totals(query, asOf)) {
      known.sums.put(new Key(total.unit(), total.period(), total.row()), total.sum());
      known.reporters.add(total.unit());
    }
    return known;
  }

  private record Key(UnitCode unit, Period period, String item) {}

  private record Known(Map<Key, BigDecimal> sums, Set<UnitCode> reporters) {

    /** The items added up; empty if one of them is not known. */
    Optional<BigDecimal> figure(UnitCode unit, Period period, List<String> items) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String item : items) {
        BigDecimal figure = sums.get(new Key(unit, period, item));
        if (figure == null) {
          return Optional.empty();
        }
        sum = sum.add(figure);
      }
      return Optional.of(sum);
    }

    /** True if a unit hands the form in at all; one that never does is not missing. */
    boolean handsIn(UnitCode unit) {
      return reporters.contains(unit);
    }
  }
}
