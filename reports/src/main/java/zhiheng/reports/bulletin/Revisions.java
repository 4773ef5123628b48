package zhiheng.reports.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * What has become other since it was printed.
 *
 * @param figures of units, by month, unit and item
 * @param totals national figures that were printed and are others now
 * @param tables cells of further tables: of other forms, and of cities
 */
public record Revisions(List<Revised> figures, List<Effect> totals, List<RevisedCell> tables) {
  /** Nothing has. */
  public static final Revisions NONE = new Revisions(List.of(), List.of(), List.of());

  private static final List<String> ITEMS =
      Stream.of(Count.values()).flatMap(count -> count.items().stream()).distinct().toList();

  public Revisions {
    figures = List.copyOf(figures);
    totals = List.copyOf(totals);
    tables = List.copyOf(tables);
  }

  /** What happened to a unit's figure. */
  public enum Kind {
    CORRECTED,
    /** The whole return came after printing; the item is empty and the figure is of all cases. */
    ADDED,
    /** The whole return was taken back. */
    WITHDRAWN
  }

  /** A unit's figure of a month: as printed and as it is now. */
  public record Revised(
      Month month,
      UnitCode unit,
      Kind kind,
      String item,
      Optional<BigDecimal> printed,
      Optional<BigDecimal> now) {}

  /** A national figure of a month or of a year to date: as printed and as it is now. */
  public record Effect(Span span, Count count, BigDecimal printed, BigDecimal now) {}

  /**
   * A cell of a further table: as printed and as it is now.
   *
   * @param month the month for which the table was printed
   * @param by the units that corrected what stands behind it
   */
  public record RevisedCell(
      Text table,
      Month month,
      Text row,
      Text column,
      OpenCell printed,
      OpenCell now,
      List<UnitCode> by) {}

  /** Compares what was known when some months were printed with what is known now. */
  public static Revisions between(
      ReturnFigures printed, ReturnFigures now, Collection<Month> months) {
    List<Revised> figures = new ArrayList<>();
    for (Month month : months) {
      for (UnitCode unit : now.units()) {
        add(printed, now, month, unit, figures);
      }
    }
    return new Revisions(figures, effects(printed, now, months, figures), List.of());
  }

  private static void add(
      ReturnFigures printed, ReturnFigures now, Month month, UnitCode unit, List<Revised> found) {
    boolean then = printed.handedIn(unit, month);
    if (then != now.handedIn(unit, month)) {
      found.add(
          new Revised(
              month,
              unit,
              then ? Kind.WITHDRAWN : Kind.ADDED,
              "",
              printed.sum(unit, Count.TOTAL, Span.of(month)),
              now.sum(unit, Count.TOTAL, Span.of(month))));
      return;
    }
    for (String item : ITEMS) {
      Optional<BigDecimal> before = printed.figure(unit, item, month);
      Optional<BigDecimal> after = now.figure(unit, item, month);
      if (!before.equals(after)) {
        found.add(new Revised(month, unit, Kind.CORRECTED, item, before, after));
      }
    }
  }

  private static List<Effect> effects(
      ReturnFigures printed, ReturnFigures now, Collection<Month> months, List<Revised> figures) {
    SortedSet<Month> changed = new TreeSet<>();
    figures.forEach(each -> changed.add(each.month()));
    List<Span> spans = new ArrayList<>();
    changed.forEach(month -> spans.add(Span.of(month)));
    changed.stream()
        .map(Month::year)
        .distinct()
        .forEach(
            year ->
                months.stream()
                    .filter(month -> month.year() == year)
                    .max(Comparator.naturalOrder())
                    .map(Span::yearToDate)
                    .filter(span -> !spans.contains(span))
                    .ifPresent(spans::add));
    List<Effect> effects = new ArrayList<>();
    for (Span span : spans) {
      for (Count count : BulletinTables.PRINTED) {
        BigDecimal before = printed.sum(count, span).orElse(BigDecimal.ZERO);
        BigDecimal after = now.sum(count, span).orElse(BigDecimal.ZERO);
        if (before.compareTo(after) != 0) {
          effects.add(new Effect(span, count, before, after));
        }
      }
    }
    return effects;
  }

  /** These and others. */
  public Revisions and(Revisions others) {
    return new Revisions(
        Stream.concat(figures.stream(), others.figures.stream()).toList(),
        Stream.concat(totals.stream(), others.totals.stream()).toList(),
        Stream.concat(tables.stream(), others.tables.stream()).toList());
  }

  /** These, and cells of further tables. */
  Revisions with(List<RevisedCell> cells) {
    return new Revisions(figures, totals, cells);
  }

  /** How many published figures were corrected. */
  public int count() {
    return figures.size() + tables.size();
  }

  public boolean isEmpty() {
    return figures.isEmpty() && tables.isEmpty();
  }
}
