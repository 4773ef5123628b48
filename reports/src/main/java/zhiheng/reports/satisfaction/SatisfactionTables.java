package zhiheng.reports.satisfaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.satisfaction.SurveyFigures.Index;
import zhiheng.reports.satisfaction.SurveyFigures.Level;
import zhiheng.reports.satisfaction.SurveyFigures.Standing;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.survey.Questionnaire.Dimension;
import zhiheng.templates.survey.Questionnaire.Group;
import zhiheng.templates.survey.Questionnaire.Part;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** The tables and charts of a survey. */
final class SatisfactionTables {
  /** So many names stand in a cell; of more only the number. */
  private static final int NAMES = 4;

  private final SurveyFigures figures;
  private final Register register;
  private final Words words;

  SatisfactionTables(SurveyFigures figures, Register register, Words words) {
    this.figures = figures;
    this.register = register;
    this.words = words;
  }

  /** The whole, its dimensions, and under each its parts. */
  Table levels() {
    List<Row> rows = new ArrayList<>();
    figures.overall().ifPresent(all -> rows.add(index(Row.Kind.TOTAL, all)));
    for (Dimension dimension : figures.questionnaire().dimensions()) {
      rows.addAll(rows(Row.Kind.BODY, Level.DIMENSION, dimension.code()));
      for (Part part : dimension.parts()) {
        rows.addAll(rows(Row.Kind.PART, Level.PART, part.code()));
      }
    }
    return new Table(indexColumns(say("indicator")), rows);
  }

  private List<Row> rows(Row.Kind kind, Level level, String code) {
    return figures.of(level).stream()
        .filter(each -> each.code().equals(code))
        .map(each -> index(kind, each))
        .toList();
  }

  /** The items, the lowest first. */
  Table items() {
    return new Table(
        indexColumns(say("item")),
        lowestFirst(Level.ITEM).stream().map(each -> index(Row.Kind.BODY, each)).toList());
  }

  List<Index> lowestFirst(Level level) {
    return figures.of(level).stream()
        .filter(each -> each.value() != null)
        .sorted(
            (one, other) ->
                one.value() == null || other.value() == null
                    ? 0
                    : one.value().compareTo(other.value()))
        .toList();
  }

  private List<Column> indexColumns(String first) {
    return List.of(
        Column.text(first, 34),
        Column.points(say("index"), 12),
        Column.points(say("error"), 12),
        Column.points(say("lower"), 12),
        Column.points(say("upper"), 12),
        Column.count(say("rows"), 14));
  }

  private Row index(Row.Kind kind, Index each) {
    return new Row(
        kind,
        List.of(
            Cell.of(each.name().in(words.lang())),
            points(each.value()),
            points(each.error()),
            points(each.lower()),
            points(each.upper()),
            Cell.count(each.rows())));
  }

  /** A row for each group: the whole with its interval, then the dimensions. */
  Table groups() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(say("group"), 16));
    columns.add(Column.count(say("rows"), 12));
    columns.add(Column.points(say("index"), 12));
    columns.add(Column.text(say("interval"), 20));
    List<Dimension> dimensions = figures.questionnaire().dimensions();
    dimensions.forEach(each -> columns.add(Column.points(each.name().in(words.lang()), 14)));
    List<Row> rows = new ArrayList<>();
    for (String group : groupCodes()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(group(group)));
      Index whole = of(group, Level.OVERALL, "overall");
      cells.add(whole == null ? Cell.none() : Cell.count(whole.rows()));
      cells.add(points(whole == null ? null : whole.value()));
      cells.add(Cell.of(whole == null ? "—" : interval(whole)));
      for (Dimension dimension : dimensions) {
        Index part = of(group, Level.DIMENSION, dimension.code());
        cells.add(points(part == null ? null : part.value()));
      }
      rows.add(Row.of(cells));
    }
    return new Table(columns, rows);
  }

  private Set<String> groupCodes() {
    Set<String> codes = new LinkedHashSet<>();
    figures.questionnaire().groups().forEach(group -> codes.add(group.code()));
    return codes;
  }

  private @Nullable Index of(String group, Level level, String code) {
    return figures.groups().stream()
        .filter(each -> each.of().equals(group) && each.level() == level)
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  String group(String code) {
    return figures.questionnaire().groups().stream()
        .filter(group -> group.code().equals(code))
        .map(Group::name)
        .map(name -> name.in(words.lang()))
        .findFirst()
        .orElse(code);
  }

  /** Units by rank, with the ranks that each may as well have. */
  Table standings() {
    List<Row> rows = new ArrayList<>();
    for (Standing each : figures.standings()) {
      Index index = each.index();
      rows.add(
          Row.of(
              Cell.count(each.rank()),
              Cell.of(unit(index.of())),
              Cell.count(index.rows()),
              points(index.value()),
              points(index.error()),
              Cell.of(interval(index)),
              Cell.of(
                  each.first() == each.last()
                      ? String.valueOf(each.first())
                      : say("ranks", "first", each.first(), "last", each.last())),
              Cell.of(alike(each))));
    }
    return new Table(
        List.of(
            Column.count(say("rank"), 8),
            Column.text(say("unit"), 12),
            Column.count(say("rows"), 11),
            Column.points(say("index"), 10),
            Column.points(say("error"), 10),
            Column.text(say("interval"), 19),
            Column.code(say("rank_interval"), 12),
            Column.text(say("alike"), 30)),
        rows);
  }

  private String alike(Standing standing) {
    List<String> names = standing.alike().stream().map(this::unit).toList();
    return names.isEmpty()
        ? "—"
        : names.size() <= NAMES ? words.list(names) : say("alike_count", "count", names.size());
  }

  /** Dots with intervals, for dimensions or units. */
  Chart.Intervals chart(List<Index> of, boolean units) {
    List<Chart.Dot> dots = new ArrayList<>();
    for (Index each : of) {
      if (each.value() != null && each.lower() != null && each.upper() != null) {
        String name = units ? unit(each.of()) : each.name().in(words.lang());
        dots.add(
            new Chart.Dot(
                name,
                each.value(),
                each.lower(),
                each.upper(),
                each.level() == Level.OVERALL && !units));
      }
    }
    return new Chart.Intervals(say("index"), dots);
  }

  /** The figures behind a chart. */
  Table drawn(List<Index> of, boolean units) {
    List<Row> rows = new ArrayList<>();
    for (Index each : of) {
      rows.add(
          Row.of(
              Cell.of(units ? unit(each.of()) : each.name().in(words.lang())),
              points(each.value()),
              points(each.lower()),
              points(each.upper())));
    }
    return new Table(
        List.of(
            Column.text(say(units ? "unit" : "indicator"), 40),
            Column.points(say("index"), 20),
            Column.points(say("lower"), 20),
            Column.points(say("upper"), 20)),
        rows);
  }

  /** A column of the design: what it says, if the wave tells. */
  String column(String name) {
    return name.equals(figures.wave().columns().unit())
        ? say("unit")
        : name.equals(figures.wave().columns().group()) ? say("group") : name;
  }

  /** Marks of responses. */
  Table marks() {
    List<Row> rows = new ArrayList<>();
    BigDecimal all = BigDecimal.valueOf(Math.max(1, figures.responses()));
    for (SurveyFigures.Mark mark : figures.marks()) {
      rows.add(
          Row.of(
              Cell.of(say("mark." + mark.code().toLowerCase(Locale.ROOT))),
              Cell.count(mark.responses()),
              Cell.percent(Digits.share(BigDecimal.valueOf(mark.responses()), all))));
    }
    return new Table(
        List.of(
            Column.text(say("mark"), 60),
            Column.count(say("responses"), 20),
            Column.percent(say("share"), 20)),
        rows);
  }

  String interval(Index index) {
    return interval("from_to", index);
  }

  /** As in running text, where a line may end within it but within no number. */
  String spokenInterval(Index index) {
    return interval("from_to_words", index);
  }

  private String interval(String code, Index index) {
    return index.lower() == null || index.upper() == null
        ? "—"
        : say(code, "lower", Digits.points(index.lower()), "upper", Digits.points(index.upper()));
  }

  String unit(String code) {
    return UnitCode.isWellFormed(code)
        ? register
            .find(new UnitCode(code), figures.wave().to())
            .map(unit -> unit.shortName().in(words.lang()))
            .orElse(code)
        : code;
  }

  static Cell points(@Nullable BigDecimal value) {
    return value == null ? Cell.none() : Cell.points(value);
  }

  Lang lang() {
    return words.lang();
  }

  String say(String code, Object... fields) {
    return words.say("satisfaction." + code, fields);
  }
}
