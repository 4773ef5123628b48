package zhiheng.reports.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.ledger.inspection.InspectionResults.Bureau;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/** The tables and the chart of the bureaus' inspections. */
record InspectionTables(InspectionResults results, Register register, Words words) {

  /** What was drawn, beside what the plan and the floor ask for. */
  Table drawn() {
    List<Row> rows = new ArrayList<>();
    for (Bureau each : results.bureaus()) {
      rows.add(
          row(
              each,
              count(each, each.targets(), "targets"),
              count(each, each.required(), "required"),
              count(each, each.drawnTargets(), "drawn"),
              share(each.drawnTargets(), each.targets()),
              each.targets() == 0 ? Cell.none() : flag(!each.isBelowPlan()),
              each.targets() == 0 ? Cell.none() : flag(!each.isBelowFloor())));
    }
    return new Table(
        List.of(
            Column.text(say("unit"), 22),
            Column.count(say("targets"), 14),
            Column.count(say("required"), 14),
            Column.count(say("drawn"), 14),
            Column.percent(say("drawn_share"), 14).shadedByValue(),
            Column.code(say("meets_plan"), 11),
            Column.code(say("meets_floor"), 11)),
        rows);
  }

  /** What was inspected, when, how openly, and with which trace. */
  Table done() {
    List<Row> rows = new ArrayList<>();
    for (Bureau each : results.bureaus()) {
      rows.add(
          row(
              each,
              count(each, each.drawn(), "drawn"),
              count(each, each.inspected(), "inspected"),
              share(each.onTime(), each.drawn()),
              share(each.publishedInTime(), each.inspected()),
              share(each.joint(), each.inspected()),
              share(each.traced(), each.inspected())));
    }
    return new Table(
        List.of(
            Column.text(say("unit"), 22),
            Column.count(say("times"), 12),
            Column.count(say("inspected"), 12),
            Column.percent(say("on_time"), 13),
            Column.percent(say("published_in_time"), 15).shadedByValue(),
            Column.percent(say("joint"), 13),
            Column.percent(say("traced"), 13)),
        rows);
  }

  /** What was found, with Wilson's interval, and what became of it. */
  Table found() {
    List<Row> rows = new ArrayList<>();
    for (Bureau each : results.bureaus()) {
      rows.add(
          row(
              each,
              count(each, each.inspected(), "inspected"),
              count(each, each.problems(), "problems"),
              share(each.problems(), each.inspected()),
              interval(each),
              count(each, each.followedUp(), "followed_up"),
              share(each.followedUp(), each.problems())));
    }
    return new Table(
        List.of(
            Column.text(say("unit"), 22),
            Column.count(say("inspected"), 12),
            Column.count(say("problems"), 12),
            Column.percent(say("problem_rate"), 13),
            Column.code(say("interval"), 19),
            Column.count(say("followed_up"), 11),
            Column.percent(say("followed_up_share"), 11)),
        rows);
  }

  /** The rates of problems with their intervals, the highest first. */
  FigureBlock rates(String caption) {
    List<Chart.Dot> dots = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    results.bureaus().stream()
        .filter(each -> each.unit().isPresent() && each.inspected() > 0)
        .sorted(
            Comparator.comparing((Bureau each) -> percent(each.problems(), each.inspected()))
                .reversed()
                .thenComparing(each -> each.unit().map(UnitCode::code).orElse("")))
        .forEach(
            each -> {
              BigDecimal rate = percent(each.problems(), each.inspected());
              dots.add(
                  new Chart.Dot(name(each), rate, ofOne(each.lower()), ofOne(each.upper()), false));
              rows.add(Row.of(Cell.of(name(each)), Cell.percent(rate), interval(each)));
            });
    return new FigureBlock(
        "rates",
        caption,
        new Chart.Intervals(say("problem_rate_axis"), dots),
        say("rates_words"),
        new Table(
            List.of(
                Column.text(say("unit"), 2),
                Column.percent(say("problem_rate"), 1),
                Column.code(say("interval"), 2)),
            rows));
  }

  /** The bureaus that fall short in some way, by name. */
  List<String> names(Predicate<Bureau> which) {
    return results.bureaus().stream()
        .filter(each -> each.unit().isPresent())
        .filter(which)
        .map(this::name)
        .toList();
  }

  String name(Bureau each) {
    return each.unit().map(this::name).orElseGet(() -> say("all"));
  }

  String name(UnitCode unit) {
    return register
        .find(unit, LocalDate.of(results.year(), 12, 31))
        .map(found -> found.shortName().in(words.lang()))
        .orElse(unit.code());
  }

  static BigDecimal percent(long part, long whole) {
    return Digits.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private Row row(Bureau each, Cell... cells) {
    List<Cell> all = new ArrayList<>(List.of(Cell.of(name(each))));
    all.addAll(List.of(cells));
    return new Row(each.unit().isPresent() ? Row.Kind.BODY : Row.Kind.TOTAL, all);
  }

  private Cell count(Bureau each, long value, String what) {
    return Cell.count(value)
        .from(
            new Evidence.Figures(
                what.equals("targets") || what.equals("required") ? "targets" : "inspections",
                what,
                each.unit().map(UnitCode::code).orElse("*"),
                Integer.toString(results.year())));
  }

  private static Cell share(long part, long whole) {
    return whole == 0 ? Cell.none() : Cell.percent(percent(part, whole));
  }

  private Cell interval(Bureau each) {
    return each.lower() == null
        ? Cell.none()
        : Cell.of(
            words.say(
                "inspections.from_to",
                "lower",
                Digits.percent(ofOne(each.lower())),
                "upper",
                Digits.percent(ofOne(each.upper()))));
  }

  private Cell flag(boolean yes) {
    return Cell.of(say(yes ? "yes" : "no"));
  }

  private static BigDecimal ofOne(@Nullable Double share) {
    return share == null ? BigDecimal.ZERO : BigDecimal.valueOf(share).movePointRight(2);
  }

  private String say(String code) {
    return words.say("inspections." + code);
  }
}
