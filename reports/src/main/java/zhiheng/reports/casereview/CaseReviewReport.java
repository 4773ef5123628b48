package zhiheng.reports.casereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.submission.Figures;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.Part;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * The year's review of case files: how many, their grades by bureau and kind, what was deducted,
 * the most frequent defects, what is required.
 */
public final class CaseReviewReport {
  /** The form in which reviewers hand in their marks. */
  public static final String FORM = ReviewedFiles.FORM;

  private static final int FIRST = 3;

  private final Year year;
  private final ReviewSheet sheet;
  private final List<ReviewedFile> files;
  private final Register register;
  private final Words words;
  private final CaseReviewTables tables;
  private final Optional<DrawnReviewText> drawn;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private CaseReviewReport(
      Year year,
      ReviewSheet sheet,
      List<ReviewedFile> files,
      Optional<ReviewResults> results,
      Register register,
      Words words) {
    this.year = year;
    this.sheet = sheet;
    this.files = files;
    this.register = register;
    this.words = words;
    this.tables =
        new CaseReviewTables(
            year,
            sheet,
            files,
            results.map(DrawnReviewTables::estimates).orElse(Map.of()),
            register,
            words);
    this.outline = new Outline(words.lang());
    this.drawn =
        results.map(
            of ->
                new DrawnReviewText(
                    new DrawnReviewTables(of, sheet, register, words),
                    sheet,
                    words,
                    outline,
                    blocks));
  }

  /**
   * Writes it.
   *
   * @param forms the marks handed in for the year, one form for each unit and reviewer
   * @param results what the drawn review came to; empty if files were not drawn by this program
   * @param day the day that it bears
   * @param illustration true if marks are made up
   */
  public static Document of(
      Year year,
      ReviewSheet sheet,
      List<Figures> forms,
      Optional<ReviewResults> results,
      Register register,
      Words words,
      LocalDate day,
      boolean illustration) {
    List<ReviewedFile> files =
        results
            .map(of -> ReviewedFiles.of(forms, sheet, of))
            .orElseGet(() -> ReviewedFiles.of(forms, sheet));
    return new CaseReviewReport(year, sheet, files, results, register, words)
        .write(day, illustration);
  }

  private Document write(LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    overview();
    grades();
    deductions();
    defects();
    drawn.ifPresent(DrawnReviewText::readers);
    drawn.ifPresent(DrawnReviewText::examples);
    requirements(day);
    blocks.add(
        Paragraph.note(words.say("review.method", "sheet", title(), "version", sheet.version())));
    Optional<Unit> office = register.find(UnitCode.NATIONAL, day);
    return new Document(
        words.lang(),
        "case-review-" + year.code(),
        words.say("review.title", "year", year.code()),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("review.mark"),
            words.say("review.number", "year", year.code()),
            office.map(unit -> unit.name().in(words.lang())).orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void overview() {
    blocks.add(outline.heading(1, words.say("review.overview")));
    if (drawn.isPresent()) {
      drawn.get().overview();
      return;
    }
    long reviews = files.stream().mapToLong(file -> file.marks().size()).sum();
    long units = files.stream().map(ReviewedFile::unit).distinct().count();
    body(
        words.say(
            "review.drawn",
            "year",
            year.code(),
            "sheet",
            title(),
            "units",
            units,
            "files",
            files.size(),
            "reviews",
            reviews));
    List<ReviewedFile> twice = files.stream().filter(file -> file.marks().size() > 1).toList();
    if (!twice.isEmpty()) {
      long agreed = twice.stream().filter(ReviewedFile::agreed).count();
      body(
          words.say(
              "review.twice",
              "files",
              twice.size(),
              "agreed",
              agreed,
              "share",
              tables.share(agreed, twice.size())));
    }
  }

  private void grades() {
    blocks.add(outline.heading(1, words.say("review.grades")));
    List<String> parts = new ArrayList<>();
    for (Grade grade : sheet.grades()) {
      long count = tables.withGrade(files, grade);
      parts.add(
          words.say(
              "review.grade_count",
              "grade",
              grade.name().in(words.lang()),
              "count",
              count,
              "share",
              tables.share(count, files.size())));
    }
    body(
        words.say(
            "review.grades_of_all",
            "mean",
            Digits.points(tables.meanOfAll()),
            "grades",
            words.list(parts)));
    blocks.add(
        new TableBlock(
            "kinds",
            outline.table(words.say("review.by_kind")),
            tables.kinds(),
            drawn.isPresent() ? words.say("review.by_kind_note") : ""));
    blocks.add(
        new TableBlock(
            "units",
            outline.table(words.say("review.by_unit")),
            drawn.map(of -> of.tables().bureaus()).orElseGet(tables::units),
            words.say(drawn.isPresent() ? "review.by_bureau_note" : "review.by_unit_note")));
    if (drawn.isPresent()) {
      archive();
    }
    blocks.add(tables.drawn(outline.figure(words.say("review.means"))));
  }

  /** Whether files are complete and in form (seed 001, task 23): no deduction in the first part. */
  private void archive() {
    Part first = sheet.parts().get(0);
    long complete =
        files.stream()
            .filter(
                file ->
                    first.standards().stream()
                        .allMatch(standard -> file.deducted(standard.code()).signum() == 0))
            .count();
    body(
        words.say(
            "review.complete",
            "part",
            first.name().in(words.lang()),
            "count",
            complete,
            "share",
            tables.share(complete, files.size())));
  }

  private void deductions() {
    blocks.add(outline.heading(1, words.say("review.deductions")));
    List<String> most = tables.mostDeducted(FIRST);
    if (!most.isEmpty()) {
      body(words.say("review.most_deducted", "items", words.list(most)));
    }
    blocks.add(
        new TableBlock(
            "items",
            outline.table(words.say("review.by_item")),
            tables.items(),
            words.say("review.by_item_note")));
  }

  private void defects() {
    blocks.add(outline.heading(1, words.say("review.defects")));
    List<String> most = tables.mostFrequent(FIRST);
    body(
        most.isEmpty()
            ? words.say("review.no_defects")
            : words.say("review.most_frequent", "defects", words.list(most)));
    if (!most.isEmpty()) {
      blocks.add(
          new TableBlock(
              "defects", outline.table(words.say("review.by_defect")), tables.defects(), ""));
    }
  }

  private void requirements(LocalDate day) {
    blocks.add(outline.heading(1, words.say("review.requirements")));
    List<String> weak = tables.unitsWithUnqualified();
    if (drawn.isPresent()) {
      drawn.get().requirements(weak, tables.mostFrequent(FIRST), day);
      return;
    }
    if (!weak.isEmpty()) {
      body(words.say("review.mend", "units", words.list(weak), "year", year.year() + 1));
    }
    body(words.say("review.learn"));
  }

  private String title() {
    return sheet.title().in(words.lang());
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
