package zhiheng.reports.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import zhiheng.reports.sentence.Changes;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** The tables and charts of a bulletin. */
final class BulletinTables {
  private static final List<Count> MAIN =
      List.of(
          Count.TOTAL,
          Count.DISPUTES,
          Count.INFRINGEMENT,
          Count.COUNTERFEIT,
          Count.ECOMMERCE,
          Count.TRADE_FAIR,
          Count.FOREIGN,
          Count.CONCLUDED,
          Count.REFERRED_OUT,
          Count.COOPERATION,
          Count.COMPLAINTS,
          Count.MEDIATED);

  /** National figures that bulletins print or that stand in their open data. */
  static final List<Count> PRINTED =
      Stream.concat(
              MAIN.stream(),
              Stream.of(
                  Count.INVENTION, Count.UTILITY_MODEL, Count.DESIGN, Count.THUNDER, Count.ESCORT))
          .toList();

  private final Month month;
  private final Span toDate;
  private final ReturnFigures figures;
  private final YearOnYear year;
  private final Words words;

  BulletinTables(Month month, ReturnFigures figures, YearOnYear year, Words words) {
    this.month = month;
    this.toDate = Span.yearToDate(month);
    this.figures = figures;
    this.year = year;
    this.words = words;
  }

  String number(Count count, Span span) {
    return Digits.count(figures.sum(count, span).orElse(BigDecimal.ZERO));
  }

  String change(Count count, Span span) {
    return year.change(count, span);
  }

  Table main() {
    List<Row> rows = new ArrayList<>();
    for (Count count : MAIN) {
      List<Cell> cells =
          List.of(
              Cell.of(words.say(count.code())),
              figures.cell(count, Span.of(month)),
              changeCell(count, Span.of(month)),
              figures.cell(count, toDate),
              changeCell(count, toDate));
      rows.add(
          new Row(
              count == Count.TOTAL
                  ? Row.Kind.TOTAL
                  : count == Count.INFRINGEMENT ? Row.Kind.PART : Row.Kind.BODY,
              cells));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.item"), 36),
            Column.count(words.say("bulletin.this_month"), 18),
            Column.percent(words.say("bulletin.change"), 14),
            Column.count(words.say("bulletin.to_date"), 20),
            Column.percent(words.say("bulletin.change"), 14)),
        rows);
  }

  private Cell changeCell(Count count, Span span) {
    return change(figures.compared(count, span));
  }

  private static Cell change(Optional<ReturnFigures.Compared> compared) {
    return compared
        .map(both -> Changes.cell(both.now(), Optional.of(both.before())))
        .orElseGet(Cell::none);
  }

  String kinds() {
    BigDecimal all = figures.sum(Count.INFRINGEMENT, toDate).orElse(BigDecimal.ZERO);
    return words.say(
        "bulletin.patents",
        "span",
        year.span(),
        "total",
        Digits.count(all),
        "invention",
        number(Count.INVENTION, toDate),
        "invention_share",
        share(Count.INVENTION, all),
        "utility_model",
        number(Count.UTILITY_MODEL, toDate),
        "utility_model_share",
        share(Count.UTILITY_MODEL, all),
        "design",
        number(Count.DESIGN, toDate),
        "design_share",
        share(Count.DESIGN, all));
  }

  private String share(Count count, BigDecimal whole) {
    return whole.signum() == 0
        ? "0.0%"
        : Digits.percent(Digits.share(figures.sum(count, toDate).orElse(BigDecimal.ZERO), whole));
  }

  Table patents() {
    List<Row> rows = new ArrayList<>();
    Optional<BigDecimal> whole = figures.sum(Count.INFRINGEMENT, toDate);
    rows.add(patent(Row.Kind.TOTAL, Count.INFRINGEMENT, words.say("bulletin.all_patents"), whole));
    for (Count count : List.of(Count.INVENTION, Count.UTILITY_MODEL, Count.DESIGN)) {
      rows.add(patent(Row.Kind.BODY, count, words.say(count.code()), whole));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.patent"), 30),
            Column.count(words.say("bulletin.this_month"), 18),
            Column.count(words.say("bulletin.to_date"), 20),
            Column.percent(words.say("bulletin.change"), 16),
            Column.percent(words.say("bulletin.share"), 16)),
        rows);
  }

  private Row patent(Row.Kind kind, Count count, String name, Optional<BigDecimal> whole) {
    return new Row(
        kind,
        List.of(
            Cell.of(name),
            figures.cell(count, Span.of(month)),
            figures.cell(count, toDate),
            changeCell(count, toDate),
            shareCell(figures.sum(count, toDate), whole)));
  }

  private static Cell shareCell(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    return part.isPresent() && whole.isPresent() && whole.get().signum() > 0
        ? Cell.percent(Digits.share(part.get(), whole.get()))
        : Cell.none();
  }

  Table provinces() {
    List<Row> rows = new ArrayList<>();
    Optional<BigDecimal> whole = figures.sum(Count.TOTAL, toDate);
    rows.add(
        Row.total(
            Cell.of(""),
            Cell.of(words.say("bulletin.nation")),
            figures.cell(Count.TOTAL, Span.of(month)),
            figures.cell(Count.TOTAL, toDate),
            changeCell(Count.TOTAL, toDate),
            shareCell(whole, whole),
            figures.cell(Count.DISPUTES, toDate),
            figures.cell(Count.COUNTERFEIT, toDate)));
    List<UnitCode> ranked = year.ranked();
    for (UnitCode unit : ranked) {
      rows.add(
          Row.of(
              rank(unit, ranked),
              Cell.of(year.name(unit)),
              figures.cell(unit, Count.TOTAL, Span.of(month)),
              figures.cell(unit, Count.TOTAL, toDate),
              change(figures.compared(unit, Count.TOTAL, toDate)),
              shareCell(figures.sum(unit, Count.TOTAL, toDate), whole),
              figures.cell(unit, Count.DISPUTES, toDate),
              figures.cell(unit, Count.COUNTERFEIT, toDate)));
    }
    return new Table(
        List.of(
            Column.code(words.say("bulletin.rank"), 8),
            Column.text(words.say("bulletin.province"), 18),
            Column.count(words.say("bulletin.this_month"), 12),
            Column.count(words.say("bulletin.to_date"), 15).shadedByValue(),
            Column.percent(words.say("bulletin.change"), 12),
            Column.percent(words.say("bulletin.share"), 11),
            Column.count(words.say("bulletin.disputes"), 13),
            Column.count(words.say("bulletin.counterfeit"), 16)),
        rows);
  }

  /** One more than the number of units with more cases: equal numbers share a rank. */
  private Cell rank(UnitCode unit, List<UnitCode> all) {
    Optional<BigDecimal> own = figures.sum(unit, Count.TOTAL, toDate);
    if (own.isEmpty()) {
      return Cell.none();
    }
    long better =
        all.stream()
            .flatMap(each -> figures.sum(each, Count.TOTAL, toDate).stream())
            .filter(other -> other.compareTo(own.get()) > 0)
            .count();
    return Cell.count(better + 1);
  }

  FigureBlock months(String caption) {
    List<String> names = new ArrayList<>();
    List<@Nullable BigDecimal> now = new ArrayList<>();
    List<@Nullable BigDecimal> before = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Month each : new Year(month.year()).months()) {
      Span span = Span.of(each);
      String name = words.say("bulletin.month_name", "month", each.month());
      boolean past = each.compareTo(month) <= 0;
      names.add(name);
      now.add(past ? figures.sum(Count.TOTAL, span).orElse(null) : null);
      before.add(figures.sum(Count.TOTAL, span.yearBefore()).orElse(null));
      rows.add(
          Row.of(
              Cell.of(name),
              past ? figures.cell(Count.TOTAL, span) : Cell.none(),
              figures.cell(Count.TOTAL, span.yearBefore()),
              past ? changeCell(Count.TOTAL, span) : Cell.none()));
    }
    String thisYear = words.say("bulletin.year", "year", month.year());
    String lastYear = words.say("bulletin.year", "year", month.year() - 1);
    return new FigureBlock(
        "months",
        caption,
        new Chart.Months(
            words.say("bulletin.cases"),
            names,
            new Chart.Series(thisYear, now),
            new Chart.Series(lastYear, before)),
        words.say("bulletin.by_month_words", "year", month.year(), "before", month.year() - 1),
        new Table(
            List.of(
                Column.text(words.say("bulletin.month_head"), 1),
                Column.count(thisYear, 1),
                Column.count(lastYear, 1),
                Column.percent(words.say("bulletin.change"), 1)),
            rows));
  }

  FigureBlock provincesDrawn(String caption) {
    List<Chart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (UnitCode unit : year.ranked()) {
      Optional<BigDecimal> sum = figures.sum(unit, Count.TOTAL, toDate);
      if (sum.isPresent()) {
        bars.add(new Chart.Bar(year.name(unit), sum.get(), false));
        rows.add(Row.of(Cell.of(year.name(unit)), figures.cell(unit, Count.TOTAL, toDate)));
      }
    }
    return new FigureBlock(
        "provinces-drawn",
        caption,
        new Chart.Bars(
            words.say("bulletin.cases"),
            bars,
            new Chart.Mark(YearOnYear.MANY.toPlainString(), YearOnYear.MANY)),
        words.say("bulletin.by_province_words", "many", YearOnYear.MANY.toPlainString()),
        new Table(
            List.of(
                Column.text(words.say("bulletin.province"), 1),
                Column.count(words.say("bulletin.to_date"), 1)),
            rows));
  }
}
