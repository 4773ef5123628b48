package zhiheng.reports.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Evidence;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * The figures of some bureaus' monthly returns, as known at a moment. A province's return already
 * holds its cities' cases, so bureaus of one level are added up, never of two.
 */
public final class ReturnFigures {
  public static final String FORM = "monthly-return";

  private final List<UnitCode> units;
  private final Joined joined;
  private final Map<Key, BigDecimal> sums = new HashMap<>();
  private final Map<UnitCode, Set<Month>> handedIn = new HashMap<>();
  private final Map<Came, Set<UnitCode>> came = new HashMap<>();

  private record Came(UnitCode unit, Month month) {}

  private record Key(UnitCode unit, String item, Month month) {}

  private ReturnFigures(List<UnitCode> units, Joined joined) {
    this.units = List.copyOf(units);
    this.joined = joined;
  }

  /** Reads two years: those of the span and those of the span before. */
  public static ReturnFigures read(
      Submissions submissions, List<UnitCode> units, Joined joined, Span span, Instant asOf) {
    List<Total> totals = new ArrayList<>();
    for (Span each : List.of(span.yearBefore(), span)) {
      totals.addAll(totals(submissions, joined.all(), each, asOf));
    }
    return of(units, joined, totals);
  }

  /** Reads the months of a span and no others. */
  public static ReturnFigures readOnly(
      Submissions submissions, List<UnitCode> units, Joined joined, Span span, Instant asOf) {
    return of(units, joined, totals(submissions, joined.all(), span, asOf));
  }

  private static List<Total> totals(
      Submissions submissions, Set<UnitCode> units, Span span, Instant asOf) {
    Set<String> items =
        Arrays.stream(Count.values())
            .flatMap(count -> count.items().stream())
            .collect(Collectors.toUnmodifiableSet());
    FigureQuery query =
        new FigureQuery(FORM, items, Set.of("month"), units, span.from().code(), span.to().code());
    return submissions.totals(query, asOf);
  }

  /** Figures known already. */
  public static ReturnFigures of(List<UnitCode> units, List<Total> totals) {
    return of(units, Joined.none(units), totals);
  }

  /** Figures known already, those of earlier units counted for the units that they went into. */
  public static ReturnFigures of(List<UnitCode> units, Joined joined, List<Total> totals) {
    ReturnFigures figures = new ReturnFigures(units, joined);
    Map<UnitCode, List<Total>> byCode = totals.stream().collect(Collectors.groupingBy(Total::unit));
    for (UnitCode unit : units) {
      for (UnitCode code : joined.codes(unit)) {
        byCode.getOrDefault(code, List.of()).forEach(total -> figures.add(unit, total));
      }
    }
    return figures;
  }

  private void add(UnitCode unit, Total total) {
    if (total.period() instanceof Month month && joined.codes(unit, month).contains(total.unit())) {
      sums.merge(new Key(unit, total.row(), month), total.sum(), BigDecimal::add);
      handedIn.computeIfAbsent(unit, any -> new TreeSet<>()).add(month);
      came.computeIfAbsent(new Came(unit, month), any -> new TreeSet<>()).add(total.unit());
    }
  }

  /** True if all handed in that make up a unit in a month. */
  private boolean complete(UnitCode unit, Month month) {
    return came.getOrDefault(new Came(unit, month), Set.of())
        .containsAll(joined.expected(unit, month));
  }

  /** Who went into whom, and who was divided. */
  public Joined joined() {
    return joined;
  }

  public List<UnitCode> units() {
    return units;
  }

  /** Those of the units that handed in a return for a month. */
  public List<UnitCode> handedIn(Month month) {
    return units.stream()
        .filter(unit -> handedIn.getOrDefault(unit, Set.of()).contains(month))
        .toList();
  }

  /** What all units add up to; empty if none of them handed in anything for the span. */
  public Optional<BigDecimal> sum(Count count, Span span) {
    List<BigDecimal> known =
        units.stream().flatMap(unit -> sum(unit, count, span).stream()).toList();
    return known.stream().reduce(BigDecimal::add);
  }

  /** What one unit adds up to; empty if it handed in nothing for the span. */
  public Optional<BigDecimal> sum(UnitCode unit, Count count, Span span) {
    List<BigDecimal> known = new ArrayList<>();
    for (Month month : handedIn.getOrDefault(unit, Set.of())) {
      if (span.contains(month)) {
        for (String item : count.items()) {
          known.add(sums.getOrDefault(new Key(unit, item, month), BigDecimal.ZERO));
        }
      }
    }
    return known.stream().reduce(BigDecimal::add);
  }

  /** True if a unit has handed in a return for a month. */
  public boolean handedIn(UnitCode unit, Month month) {
    return handedIn.getOrDefault(unit, Set.of()).contains(month);
  }

  /** One figure as it was handed in; empty if there is no return or nothing in it. */
  public Optional<BigDecimal> figure(UnitCode unit, String item, Month month) {
    return Optional.ofNullable(sums.get(new Key(unit, item, month)));
  }

  /** A figure and that of a year before, both of the same units and months. */
  public record Compared(BigDecimal now, BigDecimal before) {}

  /**
   * A national sum beside that of the year before, as far as both can be compared: a unit counts
   * for a month only if it handed in that month's return in both years. Empty if none did.
   */
  public Optional<Compared> compared(Count count, Span span) {
    return add(units.stream().flatMap(unit -> compared(unit, count, span).stream()).toList());
  }

  /** The same of one unit. */
  public Optional<Compared> compared(UnitCode unit, Count count, Span span) {
    List<Compared> months = new ArrayList<>();
    for (Month month : handedIn.getOrDefault(unit, Set.of())) {
      if (span.contains(month)
          && handedIn(unit, month.yearBefore())
          && complete(unit, month)
          && complete(unit, month.yearBefore())) {
        Span now = Span.of(month);
        months.add(
            new Compared(
                sum(unit, count, now).orElse(BigDecimal.ZERO),
                sum(unit, count, now.yearBefore()).orElse(BigDecimal.ZERO)));
      }
    }
    return add(months);
  }

  private static Optional<Compared> add(List<Compared> parts) {
    return parts.stream()
        .reduce(
            (one, other) ->
                new Compared(one.now().add(other.now()), one.before().add(other.before())));
  }

  /** A national sum as a cell that knows its origin. */
  public Cell cell(Count count, Span span) {
    return sum(count, span)
        .map(value -> Cell.count(value).from(evidence(count, "*", span)))
        .orElseGet(Cell::none);
  }

  /** A unit's sum as a cell that knows its origin. */
  public Cell cell(UnitCode unit, Count count, Span span) {
    return sum(unit, count, span)
        .map(value -> Cell.count(value).from(evidence(count, unit.code(), span)))
        .orElseGet(Cell::none);
  }

  private static Evidence evidence(Count count, String unit, Span span) {
    return new Evidence.Figures(
        FORM, String.join("+", count.items()) + ":month", unit, span.code());
  }
}
