package zhiheng.reports.gazette;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.unit.UnitCode;

/** The provinces of a gazette, as a table and as lines from the year before. */
final class GazetteProvinces {
  /** So many provinces can be told apart in a picture of lines. */
  private static final int LINES = 12;

  private final int year;
  private final Span span;
  private final ReturnFigures figures;
  private final YearOnYear told;
  private final Words words;

  GazetteProvinces(int year, ReturnFigures figures, YearOnYear told, Words words) {
    this.year = year;
    this.span = Span.wholeYear(year);
    this.figures = figures;
    this.told = told;
    this.words = words;
  }

  Table table() {
    List<Row> rows = new ArrayList<>();
    Optional<BigDecimal> whole = figures.sum(Count.TOTAL, span);
    rows.add(
        Row.total(
            Cell.of(""),
            Cell.of(words.say("bulletin.nation")),
            figures.cell(Count.TOTAL, span),
            figures.cell(Count.TOTAL, span.yearBefore()),
            GazetteTables.change(figures.compared(Count.TOTAL, span)),
            share(whole, whole),
            figures.cell(Count.DISPUTES, span),
            figures.cell(Count.COUNTERFEIT, span),
            told.rate(Count.CONCLUDED, Count.TOTAL, span)
                .map(Cell::percent)
                .orElseGet(Cell::none)));
    List<UnitCode> ranked = told.ranked();
    for (UnitCode unit : ranked) {
      rows.add(
          Row.of(
              rank(unit, ranked),
              Cell.of(told.name(unit)),
              figures.cell(unit, Count.TOTAL, span),
              figures.cell(unit, Count.TOTAL, span.yearBefore()),
              GazetteTables.change(figures.compared(unit, Count.TOTAL, span)),
              share(figures.sum(unit, Count.TOTAL, span), whole),
              figures.cell(unit, Count.DISPUTES, span),
              figures.cell(unit, Count.COUNTERFEIT, span),
              share(
                  figures.sum(unit, Count.CONCLUDED, span), figures.sum(unit, Count.TOTAL, span))));
    }
    return new Table(
        List.of(
            Column.code(words.say("bulletin.rank"), 7),
            Column.text(words.say("bulletin.province"), 15),
            Column.count(words.say("bulletin.year", "year", year), 12).shadedByValue(),
            Column.count(words.say("bulletin.year", "year", year - 1), 12),
            Column.percent(words.say("bulletin.change"), 11),
            Column.percent(words.say("bulletin.share"), 10),
            Column.count(words.say("bulletin.disputes"), 12),
            Column.count(words.say("bulletin.counterfeit"), 12),
            Column.percent(words.say("gazette.rate"), 11)),
        rows);
  }

  private static Cell share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    return part.isPresent() && whole.isPresent() && whole.get().signum() > 0
        ? Cell.percent(Digits.share(part.get(), whole.get()))
        : Cell.none();
  }

  /** One more than the number of units with more cases: equal numbers share a rank. */
  private Cell rank(UnitCode unit, List<UnitCode> all) {
    Optional<BigDecimal> own = figures.sum(unit, Count.TOTAL, span);
    return own.map(
            mine ->
                Cell.count(
                    1
                        + all.stream()
                            .flatMap(each -> figures.sum(each, Count.TOTAL, span).stream())
                            .filter(other -> other.compareTo(mine) > 0)
                            .count()))
        .orElseGet(Cell::none);
  }

  /** The provinces with most cases, from the year before to this one; none if nothing compares. */
  Optional<FigureBlock> slopes() {
    List<Chart.Slope> lines = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (UnitCode unit : told.ranked()) {
      Optional<ReturnFigures.Compared> both = figures.compared(unit, Count.TOTAL, span);
      if (both.isPresent() && lines.size() < LINES) {
        lines.add(new Chart.Slope(told.name(unit), both.get().before(), both.get().now()));
        rows.add(
            Row.of(
                Cell.of(told.name(unit)),
                Cell.count(both.get().before()),
                Cell.count(both.get().now()),
                GazetteTables.change(both)));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureBlock(
            "slopes",
            words.say("gazette.slopes"),
            new Chart.Slopes(
                words.say("gazette.slopes_axis"),
                words.say("bulletin.year", "year", year - 1),
                words.say("bulletin.year", "year", year),
                lines),
            words.say("gazette.slopes_words", "count", lines.size()),
            new Table(
                List.of(
                    Column.text(words.say("bulletin.province"), 1),
                    Column.count(words.say("bulletin.year", "year", year - 1), 1),
                    Column.count(words.say("bulletin.year", "year", year), 1),
                    Column.percent(words.say("bulletin.change"), 1)),
                rows)));
  }
}
