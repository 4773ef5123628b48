package zhiheng.reports.gazette;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.sentence.Changes;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;

/** The tables and charts of a gazette. */
final class GazetteTables {
  private static final List<Count> MAIN =
      List.of(
          Count.TOTAL,
          Count.DISPUTES,
          Count.INFRINGEMENT,
          Count.INVENTION,
          Count.UTILITY_MODEL,
          Count.DESIGN,
          Count.OTHER_DISPUTES,
          Count.COUNTERFEIT,
          Count.CONCLUDED,
          Count.ECOMMERCE,
          Count.TRADE_FAIR,
          Count.FOREIGN,
          Count.REFERRED_OUT,
          Count.COOPERATION,
          Count.COMPLAINTS,
          Count.MEDIATED);

  /** Those drawn month by month. */
  private static final List<Count> DRAWN =
      List.of(
          Count.DISPUTES,
          Count.COUNTERFEIT,
          Count.CONCLUDED,
          Count.ECOMMERCE,
          Count.COMPLAINTS,
          Count.MEDIATED);

  private final int year;
  private final Span span;
  private final ReturnFigures figures;
  private final Words words;

  GazetteTables(int year, ReturnFigures figures, Words words) {
    this.year = year;
    this.span = Span.wholeYear(year);
    this.figures = figures;
    this.words = words;
  }

  private String thisYear() {
    return words.say("bulletin.year", "year", year);
  }

  private String lastYear() {
    return words.say("bulletin.year", "year", year - 1);
  }

  Table main() {
    List<Row> rows = new ArrayList<>();
    for (Count count : MAIN) {
      Row.Kind kind =
          switch (count) {
            case TOTAL -> Row.Kind.TOTAL;
            case INVENTION, UTILITY_MODEL, DESIGN -> Row.Kind.PART;
            default -> Row.Kind.BODY;
          };
      rows.add(
          new Row(
              kind,
              List.of(
                  Cell.of(words.say(count.code())),
                  figures.cell(count, span),
                  figures.cell(count, span.yearBefore()),
                  change(figures.compared(count, span)))));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.item"), 40),
            Column.count(thisYear(), 20),
            Column.count(lastYear(), 20),
            Column.percent(words.say("bulletin.change"), 16)),
        rows);
  }

  static Cell change(Optional<ReturnFigures.Compared> compared) {
    return compared
        .map(both -> Changes.cell(both.now(), Optional.of(both.before())))
        .orElseGet(Cell::none);
  }

  /** In which months most and fewest cases were filed; all that are equal are named. */
  String busiest() {
    List<Month> known =
        span.months().stream()
            .filter(month -> figures.sum(Count.TOTAL, Span.of(month)).isPresent())
            .toList();
    BigDecimal most = known.stream().map(this::cases).reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal least = known.stream().map(this::cases).reduce(most, BigDecimal::min);
    if (most.equals(least)) {
      return words.say("gazette.even", "count", Digits.count(most));
    }
    return words.say(
        "gazette.busiest",
        "most_months",
        named(known, most),
        "most",
        Digits.count(most),
        "least_months",
        named(known, least),
        "least",
        Digits.count(least));
  }

  private BigDecimal cases(Month month) {
    return figures.sum(Count.TOTAL, Span.of(month)).orElse(BigDecimal.ZERO);
  }

  private String named(List<Month> months, BigDecimal value) {
    return words.list(
        months.stream()
            .filter(month -> cases(month).compareTo(value) == 0)
            .map(month -> Dates.monthOfYear(month, words.lang()))
            .toList());
  }

  FigureBlock multiples() {
    List<Chart.Panel> panels = new ArrayList<>();
    for (Count count : DRAWN) {
      List<@Nullable BigDecimal> now = new ArrayList<>();
      List<@Nullable BigDecimal> before = new ArrayList<>();
      for (Month month : span.months()) {
        now.add(figures.sum(count, Span.of(month)).orElse(null));
        before.add(figures.sum(count, Span.of(month.yearBefore())).orElse(null));
      }
      panels.add(new Chart.Panel(words.say(count.code()), now, before));
    }
    List<Row> rows = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.say("bulletin.month_head"), 1));
    DRAWN.forEach(count -> columns.add(Column.count(words.say(count.code()), 1)));
    for (Span each : List.of(span.yearBefore(), span)) {
      for (Month month : each.months()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(month.code()));
        DRAWN.forEach(count -> cells.add(figures.cell(count, Span.of(month))));
        rows.add(Row.of(cells));
      }
    }
    return new FigureBlock(
        "multiples",
        words.say("gazette.multiples"),
        new Chart.Multiples(
            words.say("gazette.multiples_axis"),
            span.months().stream().map(month -> String.valueOf(month.month())).toList(),
            thisYear(),
            lastYear(),
            panels),
        words.say("gazette.multiples_words", "year", year, "before", year - 1),
        new Table(columns, rows));
  }

  Table months() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.say("bulletin.month_head"), 12));
    columns.add(Column.count(words.say(Count.TOTAL.code()), 14).shadedByValue());
    DRAWN.forEach(count -> columns.add(Column.count(words.say(count.code()), 14).shadedByValue()));
    List<Row> rows = new ArrayList<>();
    for (Month month : span.months()) {
      rows.add(
          row(
              Row.Kind.BODY,
              words.say("bulletin.month_name", "month", month.month()),
              Span.of(month)));
    }
    rows.add(row(Row.Kind.TOTAL, words.say("gazette.whole_year"), span));
    return new Table(columns, rows);
  }

  private Row row(Row.Kind kind, String name, Span of) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(figures.cell(Count.TOTAL, of));
    DRAWN.forEach(count -> cells.add(figures.cell(count, of)));
    return new Row(kind, cells);
  }
}
