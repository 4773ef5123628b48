package zhiheng.reports.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.progress.Reached.Confirmation;
import zhiheng.reports.progress.Reached.State;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.Schedule;
import zhiheng.templates.workplan.Schedule.EveryYear;

/** The tables of one plan's year. */
final class MilestoneTables {
  private static final int MONTHS = 12;

  private final List<Reached> all;
  private final Words words;

  MilestoneTables(List<Reached> all, Words words) {
    this.all = List.copyOf(all);
    this.words = words;
  }

  /** What is mandatory and late, the longest first. */
  List<Reached> late() {
    return all.stream()
        .filter(Reached::isMandatory)
        .filter(each -> each.state() == State.LATE)
        .sorted(
            Comparator.comparing((Reached each) -> each.duty().due())
                .thenComparing(each -> each.unit().code()))
        .toList();
  }

  /** The year as a picture made of a table: a bar over the months, filled as far as it is met. */
  Table calendar() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.code(words.say("milestones.code"), 8));
    columns.add(Column.text(words.say("milestones.task"), 30));
    for (int month = 1; month <= MONTHS; month++) {
      columns.add(Column.code(Integer.toString(month), 4));
    }
    columns.add(Column.percent(words.say("milestones.met"), 11));
    List<Row> rows = new ArrayList<>();
    byMilestone()
        .forEach(
            (duty, reached) -> {
              List<Cell> cells = new ArrayList<>();
              cells.add(Cell.of(duty.milestone().code()));
              cells.add(Cell.of(duty.task().title().in(words.lang())));
              BigDecimal met = share(reached, Reached::isMet);
              int filled = filled(duty, met);
              for (int month = 1; month <= MONTHS; month++) {
                cells.add(Cell.of(mark(duty, month, filled)));
              }
              cells.add(Cell.percent(met));
              rows.add(Row.of(cells));
            });
    return new Table(columns, rows);
  }

  private static String mark(Duty duty, int month, int filled) {
    if (month < first(duty) || month > last(duty)) {
      return "";
    }
    return month < first(duty) + filled ? "■" : "□";
  }

  /** How many months of the bar are filled: as large a part as of the units that met it. */
  private static int filled(Duty duty, BigDecimal met) {
    int length = last(duty) - first(duty) + 1;
    return met.multiply(BigDecimal.valueOf(length))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
        .intValue();
  }

  private static int first(Duty duty) {
    Schedule schedule = duty.milestone().schedule();
    return schedule instanceof EveryYear every && every.months().isPresent()
        ? every.months().get().first()
        : 1;
  }

  private static int last(Duty duty) {
    Schedule schedule = duty.milestone().schedule();
    return schedule instanceof EveryYear every && every.months().isPresent()
        ? every.months().get().last()
        : MONTHS;
  }

  private Map<Duty, List<Reached>> byMilestone() {
    Map<String, Duty> duties = new LinkedHashMap<>();
    Map<Duty, List<Reached>> byMilestone = new LinkedHashMap<>();
    for (Reached each : all) {
      Duty duty = duties.computeIfAbsent(each.duty().milestone().code(), code -> each.duty());
      byMilestone.computeIfAbsent(duty, any -> new ArrayList<>()).add(each);
    }
    return byMilestone;
  }

  /** The departments that lead, in the order of the plan. */
  Table byOwner() {
    Map<String, List<Reached>> byOwner = new LinkedHashMap<>();
    all.forEach(
        each ->
            byOwner
                .computeIfAbsent(
                    each.duty().task().owners().lead().name().in(words.lang()),
                    any -> new ArrayList<>())
                .add(each));
    return counts("milestones.owner", byOwner);
  }

  Table byUnit() {
    Map<String, List<Reached>> byUnit = new LinkedHashMap<>();
    all.forEach(
        each ->
            byUnit
                .computeIfAbsent(each.unit().shortName().in(words.lang()), any -> new ArrayList<>())
                .add(each));
    return counts("milestones.unit", byUnit);
  }

  private Table counts(String head, Map<String, List<Reached>> groups) {
    List<Row> rows = new ArrayList<>();
    groups.forEach((name, reached) -> rows.add(counts(Row.Kind.BODY, name, reached)));
    rows.add(counts(Row.Kind.TOTAL, words.say("milestones.total"), all));
    return new Table(
        List.of(
            Column.text(words.say(head), 24),
            Column.count(words.say("milestones.mandatory"), 11),
            Column.count(words.say("milestones.done"), 11),
            Column.count(words.say("milestones.interim"), 11),
            Column.count(words.say("milestones.overdue"), 11),
            Column.count(words.say("milestones.not_due"), 11),
            Column.percent(words.say("milestones.met"), 12),
            Column.count(words.say("milestones.optional_met"), 11),
            Column.count(words.say("milestones.confirmed"), 11)),
        rows);
  }

  private static Row counts(Row.Kind kind, String name, List<Reached> reached) {
    List<Reached> must = reached.stream().filter(Reached::isMandatory).toList();
    long may = reached.stream().filter(each -> !each.isMandatory() && each.isMet()).count();
    return new Row(
        kind,
        List.of(
            Cell.of(name),
            Cell.count(must.size()),
            Cell.count(count(must, State.DONE)),
            Cell.count(count(must, State.INTERIM)),
            Cell.count(count(must, State.LATE)),
            Cell.count(count(must, State.NOT_DUE)),
            must.isEmpty() ? Cell.none() : Cell.percent(share(must, Reached::isMet)),
            Cell.count(may),
            Cell.count(
                reached.stream()
                    .filter(each -> each.confirmation() == Confirmation.CONFIRMED)
                    .count())));
  }

  private static long count(List<Reached> reached, State state) {
    return reached.stream().filter(each -> each.state() == state).count();
  }

  /** In percent, of those of whom it can be asked by now. */
  private static BigDecimal share(List<Reached> reached, Predicate<Reached> what) {
    List<Reached> asked =
        reached.stream()
            .filter(each -> each.state() != State.NOT_TAKEN && each.state() != State.NOT_DUE)
            .toList();
    return asked.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100L * asked.stream().filter(what).count())
            .divide(BigDecimal.valueOf(asked.size()), 1, RoundingMode.HALF_UP);
  }

  /** Milestone by milestone, with those who are late. */
  Table overdue() {
    Map<String, List<Reached>> byCode = new LinkedHashMap<>();
    late()
        .forEach(
            each ->
                byCode
                    .computeIfAbsent(each.duty().milestone().code(), code -> new ArrayList<>())
                    .add(each));
    List<Row> rows = new ArrayList<>();
    byCode.forEach(
        (code, late) -> {
          Duty duty = late.get(0).duty();
          rows.add(
              Row.of(
                  Cell.of(code),
                  Cell.of(duty.task().title().in(words.lang())),
                  Cell.of(duty.task().owners().lead().name().in(words.lang())),
                  Cell.of(Dates.day(duty.due(), words.lang())),
                  Cell.count(late.size()),
                  Cell.of(
                      words.list(
                          late.stream()
                              .map(each -> each.unit().shortName().in(words.lang()))
                              .toList()))));
        });
    return new Table(
        List.of(
            Column.code(words.say("milestones.code"), 9),
            Column.text(words.say("milestones.task"), 28),
            Column.text(words.say("milestones.owner"), 14),
            Column.code(words.say("milestones.due"), 14),
            Column.count(words.say("milestones.count"), 8),
            Column.text(words.say("milestones.units"), 33)),
        rows);
  }
}
