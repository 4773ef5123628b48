package zhiheng.reports.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.goal.Goal;
import zhiheng.templates.goal.Goal.Better;

/** The tables about goals. */
final class GoalTables {
  private final Words words;

  GoalTables(Words words) {
    this.words = words;
  }

  /** Where each goal stands, and whether the pace suffices. */
  Table standing(List<GoalPath> paths) {
    List<Row> rows = new ArrayList<>();
    for (GoalPath path : paths) {
      rows.add(
          Row.of(
              Cell.of(path.goal().text().in(words.lang())),
              Cell.of(reading(path)),
              path.last().map(last -> number(last.getValue(), last.getKey())).orElse(Cell.none()),
              path.wanted().map(wanted -> Cell.of(wanted(path, wanted))).orElse(Cell.none()),
              path.pace().map(change -> Cell.of(signed(change))).orElse(Cell.none()),
              path.needed().map(change -> Cell.of(signed(change))).orElse(Cell.none()),
              Cell.of(verdict(path))));
    }
    return new Table(
        List.of(
            Column.text(words.say("goals.goal"), 24),
            Column.text(words.say("goals.reading"), 24),
            Column.code(words.say("goals.stands"), 15),
            Column.code(words.say("goals.wanted"), 12),
            Column.code(words.say("goals.pace"), 11),
            Column.code(words.say("goals.needed"), 11),
            Column.text(words.say("goals.verdict"), 16)),
        rows);
  }

  private String reading(GoalPath path) {
    String said = path.measuring().reading().in(words.lang());
    return path.measuring().illustration()
        ? words.say("goals.illustration", "reading", said)
        : said;
  }

  private Cell number(BigDecimal value, int year) {
    return Cell.of(words.say("goals.in_year", "value", shown(value), "year", year));
  }

  private String wanted(GoalPath path, BigDecimal wanted) {
    boolean higher = path.measuring().better() == Better.HIGHER;
    String sign = higher ? "≥" : "≤";
    if (path.measuring().target().isEmpty()) {
      sign = higher ? ">" : "<";
    }
    return sign + " " + shown(wanted);
  }

  private String verdict(GoalPath path) {
    return words.say(
        "goals.verdict_" + path.verdict().name().toLowerCase(Locale.ROOT),
        "projected",
        path.projected().map(GoalTables::shown).orElse(""),
        "year",
        path.goal().year());
  }

  /** The figures of all years of which one is known; empty if there are none. */
  Optional<Table> years(List<GoalPath> paths) {
    TreeSet<Integer> years = new TreeSet<>();
    paths.forEach(path -> years.addAll(path.points().keySet()));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.say("goals.reading"), 34));
    years.forEach(year -> columns.add(Column.code(Integer.toString(year), 11)));
    List<Row> rows = new ArrayList<>();
    for (GoalPath path : paths) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(path.measuring().reading().in(words.lang())));
      Map<Integer, BigDecimal> points = path.points();
      for (int year : years) {
        BigDecimal value = points.get(year);
        cells.add(value == null ? Cell.none() : new Cell(shown(value), value, null));
      }
      rows.add(Row.of(cells));
    }
    return Optional.of(new Table(columns, rows));
  }

  /** What cannot be measured, and why. */
  Table unmeasurable(List<Goal> goals) {
    return new Table(
        List.of(Column.text(words.say("goals.goal"), 35), Column.text(words.say("goals.why"), 65)),
        goals.stream()
            .map(
                goal ->
                    Row.of(
                        Cell.of(goal.text().in(words.lang())),
                        Cell.of(goal.unmeasurable().map(why -> why.in(words.lang())).orElse(""))))
            .toList());
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + shown(change);
  }

  /** At most two places, without zeros at the end. */
  static String shown(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
