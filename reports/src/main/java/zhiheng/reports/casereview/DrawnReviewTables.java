package zhiheng.reports.casereview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.BureauScore;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Settled;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/** The tables that only a drawn review has: the draw, scores with their errors, good examples. */
record DrawnReviewTables(ReviewResults results, ReviewSheet sheet, Register register, Words words) {
  private static final int EXAMPLES = 10;

  /** The estimates of mean scores by unit, the whole under {@code *}. */
  static Map<String, BigDecimal> estimates(ReviewResults results) {
    Map<String, BigDecimal> estimates = new TreeMap<>();
    for (BureauScore each : results.bureaus()) {
      Double mean = each.mean();
      if (mean != null) {
        estimates.put(each.unit().map(UnitCode::code).orElse("*"), BigDecimal.valueOf(mean));
      }
    }
    return estimates;
  }

  /** What it takes to draw again. */
  Table draw() {
    ReviewDraw draw = results.draw();
    return new Table(
        List.of(
            Column.text(words.say("review.draw_item"), 22),
            Column.text(words.say("review.draw_value"), 78)),
        List.of(
            Row.of(Cell.of(words.say("review.draw_code")), Cell.of(draw.code())),
            Row.of(Cell.of(words.say("review.draw_seed")), Cell.of(draw.seed())),
            Row.of(Cell.of(words.say("review.draw_method")), Cell.of(draw.method()))));
  }

  /** How many files there were and were drawn, by kind of case. */
  Table drawn() {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Stratum each : results.draw().strata()) {
      int[] sums = kinds.computeIfAbsent(each.kind(), any -> new int[2]);
      sums[0] += each.population();
      sums[1] += each.drawn();
    }
    List<Row> rows = new ArrayList<>();
    kinds.forEach((kind, sums) -> rows.add(drawn(Row.Kind.BODY, kind(kind), sums[0], sums[1])));
    rows.add(
        drawn(
            Row.Kind.TOTAL,
            words.say("review.all"),
            results.draw().population(),
            results.draw().files().size()));
    return new Table(
        List.of(
            Column.text(words.say("review.kind"), 34),
            Column.count(words.say("review.population"), 22),
            Column.count(words.say("review.drawn_files"), 22),
            Column.percent(words.say("review.drawn_share"), 22)),
        rows);
  }

  private static Row drawn(Row.Kind kind, String name, int population, int files) {
    return new Row(
        kind,
        List.of(
            Cell.of(name),
            Cell.count(population),
            Cell.count(files),
            Cell.percent(Digits.share(BigDecimal.valueOf(files), BigDecimal.valueOf(population)))));
  }

  /** The bureaus' scores with their errors. */
  Table bureaus() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.say("review.unit"), 20));
    columns.add(Column.count(words.say("review.population_short"), 12));
    columns.add(Column.count(words.say("review.drawn_short"), 10));
    for (Grade grade : sheet.grades()) {
      columns.add(Column.count(grade.name().in(words.lang()), 11));
    }
    columns.add(Column.points(words.say("review.mean"), 14).shadedByValue());
    columns.add(Column.points(words.say("review.error"), 12));
    columns.add(Column.code(words.say("review.interval"), 22));
    List<Row> rows = new ArrayList<>();
    for (BureauScore each : results.bureaus()) {
      Evidence origin =
          new Evidence.Figures(
              ReviewedFiles.FORM,
              "defect+deducted",
              each.unit().map(UnitCode::code).orElse("*"),
              results.draw().year().code());
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.unit().map(this::unit).orElseGet(() -> words.say("review.all"))));
      cells.add(Cell.count(each.population()));
      cells.add(Cell.count(each.files()));
      each.grades().forEach(count -> cells.add(Cell.count(count).from(origin)));
      cells.add(ReaderTables.points(each.mean()).from(origin));
      cells.add(ReaderTables.points(each.error()));
      cells.add(ReaderTables.interval(each.lower(), each.upper(), words));
      rows.add(new Row(each.unit().isPresent() ? Row.Kind.BODY : Row.Kind.TOTAL, cells));
    }
    return new Table(columns, rows);
  }

  /** The best excellent files, none of them of the same score before a smaller case number. */
  List<FileResult> examples() {
    String best = sheet.grades().get(0).code();
    return results.settled().stream()
        .filter(file -> settled(file).grade().code().equals(best))
        .sorted(
            Comparator.comparing((FileResult file) -> settled(file).score())
                .reversed()
                .thenComparing(FileResult::unit)
                .thenComparing(FileResult::caseNo))
        .limit(EXAMPLES)
        .toList();
  }

  Table examplesTable() {
    List<Row> rows = new ArrayList<>();
    for (FileResult file : examples()) {
      rows.add(
          Row.of(
              Cell.of(unit(file.unit())),
              Cell.of(file.caseNo()),
              Cell.of(kind(file.kind())),
              Cell.points(settled(file).score())));
    }
    return new Table(
        List.of(
            Column.text(words.say("review.unit"), 22),
            Column.text(words.say("review.case_no"), 38),
            Column.text(words.say("review.kind"), 24),
            Column.points(words.say("review.score"), 16)),
        rows);
  }

  private static Settled settled(FileResult file) {
    return file.settled().orElseThrow();
  }

  private String kind(String kind) {
    return words.say("review.kind." + kind.replace('_', '-'));
  }

  private String unit(UnitCode unit) {
    LocalDate day = results.draw().year().lastDay();
    return register
        .find(unit, day)
        .map(found -> found.shortName().in(words.lang()))
        .orElse(unit.code());
  }
}
