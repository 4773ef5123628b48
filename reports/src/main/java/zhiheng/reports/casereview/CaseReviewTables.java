package zhiheng.reports.casereview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Standard;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/** The tables, chart and counts of a case-file review. */
final class CaseReviewTables {
  private static final int MOST = 10;

  private final Year year;
  private final ReviewSheet sheet;
  private final List<ReviewedFile> files;
  private final Map<String, BigDecimal> estimates;
  private final Register register;
  private final Words words;

  /**
   * @param estimates of mean scores by unit, the whole under {@code *}; where there is none, the
   *     mean of the files at hand counts
   */
  CaseReviewTables(
      Year year,
      ReviewSheet sheet,
      List<ReviewedFile> files,
      Map<String, BigDecimal> estimates,
      Register register,
      Words words) {
    this.year = year;
    this.sheet = sheet;
    this.files = files;
    this.estimates = estimates;
    this.register = register;
    this.words = words;
  }

  BigDecimal mean(List<ReviewedFile> of) {
    return ReviewedFile.mean(of.stream().map(ReviewedFile::score).toList());
  }

  /** The mean of all files: an estimate where they were drawn. */
  BigDecimal meanOfAll() {
    return estimates.getOrDefault("*", mean(files));
  }

  private BigDecimal mean(Map.Entry<UnitCode, List<ReviewedFile>> unit) {
    return estimates.getOrDefault(unit.getKey().code(), mean(unit.getValue()));
  }

  long withGrade(List<ReviewedFile> of, Grade grade) {
    return of.stream().filter(file -> file.grade().code().equals(grade.code())).count();
  }

  String share(long part, long whole) {
    return whole == 0 ? "0.0%" : Digits.percent(percent(part, whole));
  }

  private static BigDecimal percent(long part, long whole) {
    return Digits.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  Table kinds() {
    return grades(
        words.say("review.kind"),
        ReviewedFile::kind,
        kind -> words.has("review.kind." + kind) ? words.say("review.kind." + kind) : kind);
  }

  Table units() {
    return grades(words.say("review.unit"), file -> file.unit().code(), this::name);
  }

  /** Files, grades and means by whatever the files are sorted into. */
  private Table grades(
      String title, Function<ReviewedFile, String> key, Function<String, String> name) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(title, 26));
    columns.add(Column.count(words.say("review.files"), 13));
    for (Grade grade : sheet.grades()) {
      columns.add(Column.count(grade.name().in(words.lang()), 13));
    }
    columns.add(Column.percent(words.say("review.excellent_share"), 14));
    columns.add(Column.points(words.say("review.mean"), 14).shadedByValue());
    Map<String, List<ReviewedFile>> sorted = new TreeMap<>();
    files.forEach(
        file -> sorted.computeIfAbsent(key.apply(file), any -> new ArrayList<>()).add(file));
    List<Row> rows = new ArrayList<>();
    sorted.forEach((code, own) -> rows.add(row(Row.Kind.BODY, name.apply(code), code, own)));
    rows.add(row(Row.Kind.TOTAL, words.say("review.all"), "*", files));
    return new Table(columns, rows);
  }

  private Row row(Row.Kind kind, String name, String code, List<ReviewedFile> of) {
    Evidence origin =
        new Evidence.Figures(ReviewedFiles.FORM, "defect+deducted", code, year.code());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(Cell.count(of.size()).from(origin));
    for (Grade grade : sheet.grades()) {
      cells.add(Cell.count(withGrade(of, grade)).from(origin));
    }
    long excellent = withGrade(of, sheet.grades().get(0));
    cells.add(
        of.isEmpty() ? Cell.none() : Cell.percent(percent(excellent, of.size())).from(origin));
    cells.add(Cell.points(mean(of)).from(origin));
    return new Row(kind, cells);
  }

  FigureBlock drawn(String caption) {
    Map<UnitCode, List<ReviewedFile>> byUnit = new TreeMap<>();
    files.forEach(file -> byUnit.computeIfAbsent(file.unit(), any -> new ArrayList<>()).add(file));
    List<Map.Entry<UnitCode, List<ReviewedFile>>> ranked =
        byUnit.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<UnitCode, List<ReviewedFile>> each) -> mean(each))
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .toList();
    List<Chart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<UnitCode, List<ReviewedFile>> each : ranked) {
      String name = name(each.getKey().code());
      BigDecimal mean = mean(each);
      bars.add(new Chart.Bar(name, mean, false));
      rows.add(Row.of(Cell.of(name), Cell.points(mean)));
    }
    String all = words.say("review.all") + " " + Digits.points(meanOfAll());
    return new FigureBlock(
        "means",
        caption,
        new Chart.Bars(words.say("review.mean"), bars, new Chart.Mark(all, meanOfAll())),
        words.say("review.means_words"),
        new Table(
            List.of(
                Column.text(words.say("review.unit"), 2),
                Column.points(words.say("review.mean"), 1)),
            rows));
  }

  Table items() {
    List<Row> rows = new ArrayList<>();
    for (Standard standard : sheet.standards().toList()) {
      BigDecimal mean = deducted(standard);
      long with = files.stream().filter(f -> f.deducted(standard.code()).signum() > 0).count();
      rows.add(
          Row.of(
              Cell.of(standard.name().in(words.lang())),
              Cell.points(standard.points()),
              Cell.points(mean),
              Cell.percent(Digits.share(mean, standard.points())),
              Cell.count(with),
              files.isEmpty() ? Cell.none() : Cell.percent(percent(with, files.size()))));
    }
    return new Table(
        List.of(
            Column.text(words.say("review.item"), 38),
            Column.points(words.say("review.points"), 11),
            Column.points(words.say("review.deducted"), 13),
            Column.percent(words.say("review.deducted_share"), 13).shadedByValue(),
            Column.count(words.say("review.files_with"), 13),
            Column.percent(words.say("review.share"), 12)),
        rows);
  }

  /** The items with the largest mean deduction for their points. */
  List<String> mostDeducted(int most) {
    return sheet
        .standards()
        .filter(standard -> deducted(standard).signum() > 0)
        .sorted(
            Comparator.comparing(
                    (Standard standard) -> Digits.share(deducted(standard), standard.points()))
                .reversed()
                .thenComparing(Standard::code))
        .limit(most)
        .map(
            standard ->
                words.say(
                    "review.deducted_item",
                    "item",
                    standard.name().in(words.lang()),
                    "points",
                    Digits.points(deducted(standard)),
                    "full",
                    Digits.brief(standard.points(), 2)))
        .toList();
  }

  private BigDecimal deducted(Standard standard) {
    return ReviewedFile.mean(files.stream().map(file -> file.deducted(standard.code())).toList());
  }

  Table defects() {
    List<Row> rows = new ArrayList<>();
    int rank = 0;
    for (Map.Entry<String, Long> each : frequent(MOST)) {
      rank++;
      rows.add(
          Row.of(
              Cell.count(rank),
              Cell.of(defect(each.getKey())),
              Cell.of(item(each.getKey())),
              Cell.count(each.getValue()),
              Cell.percent(percent(each.getValue(), files.size()))));
    }
    return new Table(
        List.of(
            Column.code(words.say("review.order"), 9),
            Column.text(words.say("review.defect"), 40),
            Column.text(words.say("review.item"), 25),
            Column.count(words.say("review.files_with"), 14),
            Column.percent(words.say("review.share"), 12)),
        rows);
  }

  List<String> mostFrequent(int most) {
    return frequent(most).stream()
        .map(
            each ->
                words.say(
                    "review.frequent",
                    "defect",
                    defect(each.getKey()),
                    "files",
                    each.getValue(),
                    "share",
                    share(each.getValue(), files.size())))
        .toList();
  }

  private List<Map.Entry<String, Long>> frequent(int most) {
    Map<String, Long> counts = new TreeMap<>();
    files.forEach(file -> file.found().forEach(code -> counts.merge(code, 1L, Long::sum)));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> each) -> each.getValue())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .toList();
  }

  List<String> unitsWithUnqualified() {
    Grade worst = sheet.grades().get(sheet.grades().size() - 1);
    return files.stream()
        .filter(file -> file.grade().code().equals(worst.code()))
        .map(ReviewedFile::unit)
        .distinct()
        .sorted()
        .map(unit -> name(unit.code()))
        .toList();
  }

  private String defect(String code) {
    return sheet
        .defect(code)
        .map(defect -> defect.name().in(words.lang()))
        .or(
            () ->
                sheet.vetoes().stream()
                    .filter(veto -> veto.code().equals(code))
                    .map(veto -> veto.name().in(words.lang()))
                    .findFirst())
        .orElse(code);
  }

  private String item(String code) {
    return sheet
        .standardOf(code)
        .map(standard -> standard.name().in(words.lang()))
        .orElseGet(() -> sheet.vetoWord().in(words.lang()));
  }

  private String name(String unit) {
    return register
        .find(new UnitCode(unit), year.lastDay())
        .map(found -> found.shortName().in(words.lang()))
        .orElse(unit);
  }
}
