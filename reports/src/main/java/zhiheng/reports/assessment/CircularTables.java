package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;

/** The tables, charts and findings of a circular. */
final class CircularTables {
  private static final int PROBLEMS = 5;

  /** Where units together get less than this part of the points, in percent, there is a problem. */
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(80);

  private final Spoken spoken;
  private final Peers all;
  private final List<UnitScore> ranked;

  CircularTables(Spoken spoken) {
    this.spoken = spoken;
    this.all = Peers.all(spoken.assessment());
    this.ranked = Spoken.ranked(spoken.assessment().units());
  }

  /** How many units have each grade, the best grade first. */
  Map<String, Integer> gradeCounts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ranked.stream()
        .sorted(Comparator.comparing((UnitScore unit) -> unit.total().points()).reversed())
        .forEach(unit -> counts.merge(unit.standing().grade(), 1, Integer::sum));
    return counts;
  }

  /** Ranks, totals and, where the system gives any, grades. */
  Table group(List<UnitScore> units) {
    boolean graded = units.stream().anyMatch(unit -> !unit.standing().grade().isEmpty());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.code(spoken.say("unit.rank_in_group"), 15));
    columns.add(Column.text(spoken.say("unit.unit"), 40));
    columns.add(Column.points(spoken.say("circular.total"), 16));
    if (graded) {
      columns.add(Column.code(spoken.say("circular.grade"), 16));
    }
    columns.add(Column.code(spoken.say("circular.rank"), 13));
    List<Row> rows = new ArrayList<>();
    for (UnitScore unit : units) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.count(unit.standing().rankInGroup()));
      cells.add(Cell.of(spoken.name(unit)));
      cells.add(spoken.points(unit, unit.total()));
      if (graded) {
        cells.add(Cell.of(spoken.grade(unit)));
      }
      cells.add(Cell.count(unit.standing().rank()));
      rows.add(Row.of(cells));
    }
    return new Table(columns, rows);
  }

  FigureBlock totals(String caption) {
    List<Chart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (UnitScore unit : ranked) {
      bars.add(new Chart.Bar(spoken.shortName(unit), unit.total().points(), false));
      rows.add(
          Row.of(
              Cell.count(unit.standing().rank()),
              Cell.of(spoken.shortName(unit)),
              spoken.points(unit, unit.total())));
    }
    Chart.Mark mean =
        all.mean("total")
            .map(
                value ->
                    new Chart.Mark(spoken.say("circular.mean") + " " + Digits.points(value), value))
            .orElse(null);
    return new FigureBlock(
        "totals",
        caption,
        new Chart.Bars(spoken.say("unit.total_axis"), bars, mean),
        spoken.say("circular.totals_words"),
        new Table(
            List.of(
                Column.code(spoken.say("circular.rank"), 1),
                Column.text(spoken.say("unit.unit"), 2),
                Column.points(spoken.say("unit.total_axis"), 1)),
            rows));
  }

  /** The totals where the units are; the figures are those of the totals. */
  FigureBlock tiles(String caption, FigureBlock totals, Path templates) {
    return new FigureBlock(
        "tiles",
        caption,
        ProvinceTiles.of(spoken, templates),
        spoken.say("circular.tiles_words"),
        totals.data());
  }

  /** All units by all dimensions, tinted. */
  Table dimensions() {
    List<ScoreNode> parts = Spoken.parts(ranked.get(0));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.code(spoken.say("circular.rank"), 8));
    columns.add(Column.text(spoken.say("unit.unit"), 14));
    for (ScoreNode part : parts) {
      columns.add(Column.points(spoken.name(part), 12).shadedByValue());
    }
    columns.add(Column.points(spoken.say("circular.total"), 12));
    List<Row> rows = new ArrayList<>();
    for (UnitScore unit : ranked) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.count(unit.standing().rank()));
      cells.add(Cell.of(spoken.shortName(unit)));
      for (ScoreNode part : parts) {
        cells.add(
            unit.total()
                .find(part.code())
                .map(node -> spoken.points(unit, node))
                .orElseGet(Cell::none));
      }
      cells.add(spoken.points(unit, unit.total()));
      rows.add(Row.of(cells));
    }
    rows.add(means(parts));
    return new Table(columns, rows);
  }

  private Row means(List<ScoreNode> parts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(""));
    cells.add(Cell.of(spoken.say("circular.mean")));
    parts.forEach(part -> cells.add(Spoken.points(all.mean(part.code()))));
    cells.add(Spoken.points(all.mean("total")));
    return new Row(Row.Kind.TOTAL, cells);
  }

  /** For each dimension the mean, its rate, and who did best. */
  List<String> bestByPart() {
    List<String> sentences = new ArrayList<>();
    for (ScoreNode part : Spoken.parts(ranked.get(0))) {
      if (part.kind() == Kind.DIMENSION) {
        sentences.add(bestBy(part));
      }
    }
    return sentences;
  }

  private String bestBy(ScoreNode part) {
    BigDecimal best = all.best(part.code()).orElse(BigDecimal.ZERO);
    List<String> names =
        ranked.stream()
            .filter(
                unit ->
                    unit.total()
                        .find(part.code())
                        .filter(node -> node.points().compareTo(best) == 0)
                        .isPresent())
            .map(spoken::shortName)
            .toList();
    BigDecimal mean = all.mean(part.code()).orElse(BigDecimal.ZERO);
    BigDecimal full = part.outOf();
    return spoken.say(
        full == null || full.signum() == 0 ? "circular.part_open" : "circular.part",
        "part",
        spoken.name(part),
        "mean",
        Digits.points(mean),
        "full",
        full == null ? "" : Digits.brief(full, 2),
        "rate",
        full == null || full.signum() == 0 ? "" : Digits.percent(Digits.share(mean, full)),
        "names",
        names.size() > 3
            ? spoken.say("circular.many", "count", names.size())
            : spoken.words().list(names),
        "best",
        Digits.points(best));
  }

  /** The indicators in which the units together got least of what could be had. */
  List<String> problems() {
    Map<String, List<ScoreNode>> byIndicator = new LinkedHashMap<>();
    for (UnitScore unit : ranked) {
      Spoken.indicators(unit)
          .filter(node -> UnitTables.rate(node).isPresent())
          .forEach(
              node ->
                  byIndicator.computeIfAbsent(node.code(), code -> new ArrayList<>()).add(node));
    }
    return byIndicator.values().stream()
        .filter(nodes -> rate(nodes).compareTo(ENOUGH) < 0)
        .sorted(
            Comparator.comparing(CircularTables::rate).thenComparing(nodes -> nodes.get(0).code()))
        .limit(PROBLEMS)
        .map(this::problem)
        .toList();
  }

  private String problem(List<ScoreNode> nodes) {
    long none = nodes.stream().filter(node -> node.points().signum() <= 0).count();
    return spoken.say(
        none == 0 ? "circular.problem" : "circular.problem_none",
        "indicator",
        spoken.name(nodes.get(0)),
        "rate",
        Digits.percent(rate(nodes)),
        "none",
        none,
        "of",
        nodes.size());
  }

  private static BigDecimal rate(List<ScoreNode> nodes) {
    BigDecimal points =
        nodes.stream().map(ScoreNode::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal full =
        nodes.stream()
            .flatMap(node -> Optional.ofNullable(node.outOf()).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Digits.share(points, full);
  }

  String method() {
    Assessment assessment = spoken.assessment();
    return spoken.say(
        "unit.method",
        "title",
        assessment.title().in(spoken.words().lang()),
        "version",
        assessment.systemVersion(),
        "run",
        assessment.run(),
        "snapshot",
        assessment.snapshot().substring(0, Math.min(16, assessment.snapshot().length())));
  }
}
