package zhiheng.reports.quality;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import zhiheng.ledger.batch.Batch;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.quality.HandedReturn.State;
import zhiheng.reports.quality.QualityOfReturns.Counted;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** The tables of a data-quality report. */
final class QualityTables {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private final QualityOfReturns quality;
  private final Templates templates;
  private final Words words;

  QualityTables(QualityOfReturns quality, Templates templates, Words words) {
    this.quality = quality;
    this.templates = templates;
    this.words = words;
  }

  /** Provinces by months: when each return came. */
  Table byMonth() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.say("bulletin.province"), 18));
    for (int month = 1; month <= 12; month++) {
      columns.add(Column.code(Integer.toString(month), 6));
    }
    List<Row> rows = new ArrayList<>();
    for (UnitCode unit : quality.units()) {
      Map<Month, String> marks = new TreeMap<>();
      quality
          .of(unit)
          .forEach(
              each ->
                  marks.put(
                      each.month(),
                      each.state().mark() + (each.isCorrected() ? each.revisions() - 1 : "")));
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(name(unit)));
      for (int month = 1; month <= 12; month++) {
        cells.add(Cell.of(marks.getOrDefault(new Month(quality.year(), month), "")));
      }
      rows.add(Row.of(cells));
    }
    return new Table(columns, rows);
  }

  Table byCheck() {
    List<Row> rows = new ArrayList<>();
    quality.findings().entrySet().stream()
        .sorted(
            Map.Entry.<String, Counted>comparingByValue(
                    (one, other) -> Integer.compare(other.all(), one.all()))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            each ->
                rows.add(
                    Row.of(
                        Cell.of(check(each.getKey()).in(words.lang())),
                        Cell.count(each.getValue().all()),
                        Cell.count(each.getValue().all() - each.getValue().open()),
                        Cell.count(each.getValue().open()))));
    return new Table(
        List.of(
            Column.text(words.say("quality.check"), 60),
            Column.count(words.say("quality.found"), 14),
            Column.count(words.say("quality.explained"), 14),
            Column.count(words.say("quality.open"), 14)),
        rows);
  }

  /** What a check is called in the newest version of the form that has it. */
  private Text check(String id) {
    List<Form> versions = templates.forms().versions(ReturnFigures.FORM);
    return versions.stream()
        .flatMap(
            form ->
                Stream.concat(
                    form.checks().stream()
                        .filter(check -> check.id().equals(id))
                        .map(check -> check.name()),
                    form.usualRanges().stream()
                        .filter(range -> range.id().equals(id))
                        .map(range -> range.name())))
        .reduce((one, later) -> later)
        .orElse(new Text(id, id));
  }

  Table byUnit() {
    List<Row> rows = new ArrayList<>();
    for (UnitCode unit : quality.units()) {
      rows.add(counts(Row.Kind.BODY, name(unit), quality.of(unit)));
    }
    rows.add(counts(Row.Kind.TOTAL, words.say("bulletin.nation"), quality.returns()));
    return new Table(
        List.of(
            Column.text(words.say("bulletin.province"), 18),
            Column.count(words.say("quality.on_time"), 12),
            Column.count(words.say("quality.came_late"), 12),
            Column.count(words.say("quality.not_in"), 12),
            Column.count(words.say("quality.corrections"), 12),
            Column.count(words.say("quality.explained"), 12),
            Column.count(words.say("quality.open"), 12)),
        rows);
  }

  private static Row counts(Row.Kind kind, String name, List<HandedReturn> returns) {
    return new Row(
        kind,
        List.of(
            Cell.of(name),
            count(returns, State.ON_TIME),
            count(returns, State.LATE),
            count(returns, State.MISSING),
            sum(returns, each -> Math.max(0, each.revisions() - 1)),
            sum(returns, HandedReturn::explained),
            sum(returns, HandedReturn::open)));
  }

  private static Cell count(List<HandedReturn> returns, State state) {
    return Cell.count(returns.stream().filter(each -> each.state() == state).count());
  }

  private static Cell sum(List<HandedReturn> returns, ToIntFunction<HandedReturn> what) {
    return Cell.count(returns.stream().mapToInt(what).sum());
  }

  /** What was loaded, list by list. */
  Table byList(List<Batch> batches) {
    Map<String, List<Batch>> byDataset = new TreeMap<>();
    batches.forEach(
        each -> byDataset.computeIfAbsent(each.dataset(), any -> new ArrayList<>()).add(each));
    List<Row> rows = new ArrayList<>();
    byDataset.forEach(
        (dataset, loaded) ->
            rows.add(
                Row.of(
                    Cell.of(list(dataset)),
                    Cell.count(loaded.size()),
                    Cell.count(loaded.stream().mapToLong(Batch::rows).sum()),
                    Cell.of(
                        loaded.stream()
                            .map(Batch::at)
                            .max(Instant::compareTo)
                            .map(at -> Dates.day(at.atZone(OFFICE).toLocalDate(), words.lang()))
                            .orElse("")))));
    return new Table(
        List.of(
            Column.text(words.say("quality.list"), 34),
            Column.count(words.say("quality.files"), 14),
            Column.count(words.say("quality.rows"), 18),
            Column.code(words.say("quality.last"), 26)),
        rows);
  }

  private String list(String dataset) {
    return templates
        .datasets()
        .find(dataset)
        .map(each -> each.name().in(words.lang()))
        .orElse(dataset);
  }

  private String name(UnitCode unit) {
    Optional<Unit> found = templates.register().find(unit, new Year(quality.year()).lastDay());
    return found.map(each -> each.shortName().in(words.lang())).orElse(unit.code());
  }
}
