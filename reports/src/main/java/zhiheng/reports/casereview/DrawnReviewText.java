package zhiheng.reports.casereview;

import java.time.LocalDate;
import java.util.List;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.review.ReviewSheet;

/**
 * What the report says of a drawn review only.
 *
 * @param blocks of the report, to which it adds its own
 */
record DrawnReviewText(
    DrawnReviewTables tables, ReviewSheet sheet, Words words, Outline outline, List<Block> blocks) {

  /** Bureaus check themselves by the end of the second month after the report … */
  private static final int CHECK = 2;

  /** … and mend unqualified files by the end of the third. */
  private static final int MEND = 3;

  /** From what was drawn, how, by whom it was read; anybody can draw again. */
  void overview() {
    ReviewResults results = tables.results();
    ReviewDraw draw = results.draw();
    body(
        words.say(
            "review.drawn_from",
            "year",
            draw.year().code(),
            "sheet",
            sheet.title().in(words.lang()),
            "units",
            draw.panels().size(),
            "population",
            draw.population(),
            "files",
            draw.files().size(),
            "per_bureau",
            draw.perBureau()));
    body(words.say("review.drawn_how"));
    long third = results.files().stream().filter(FileResult::differs).count();
    long open = (long) results.files().size() - results.settled().size();
    body(
        words.say(
            "review.read_by_two",
            "readers",
            results.readers().size(),
            "tolerance",
            Digits.brief(sheet.twoReaders().tolerance(), 2),
            "third",
            third));
    if (open > 0) {
      body(words.say("review.open", "open", open));
    }
    blocks.add(
        new TableBlock(
            "draw",
            outline.table(words.say("review.draw")),
            tables.draw(),
            words.say("review.draw_hash", "hash", draw.registerHash())));
    blocks.add(
        new TableBlock("drawn", outline.table(words.say("review.by_stratum")), tables.drawn(), ""));
  }

  /** How far readers agree and how severe they are. */
  void readers() {
    ReaderTables readers = new ReaderTables(tables.results(), words);
    blocks.add(outline.heading(1, words.say("review.reliability")));
    readers
        .kappaOnGrades()
        .ifPresent(kappa -> body(words.say("review.kappa", "kappa", Digits.points(kappa))));
    blocks.add(
        new TableBlock(
            "agreement",
            outline.table(words.say("review.agreement")),
            readers.agreement(),
            words.say("review.agreement_note")));
    blocks.add(
        new TableBlock(
            "severity",
            outline.table(words.say("review.severity")),
            readers.severity(),
            words.say("review.severity_note")));
  }

  void examples() {
    if (!tables.examples().isEmpty()) {
      blocks.add(outline.heading(1, words.say("review.examples")));
      body(words.say("review.examples_words", "count", tables.examples().size()));
      blocks.add(
          new TableBlock(
              "examples", outline.table(words.say("review.examples")), tables.examplesTable(), ""));
    }
  }

  /** What is to be done until when. */
  void requirements(List<String> weak, List<String> most, LocalDate day) {
    if (!weak.isEmpty()) {
      body(words.say("review.mend_by", "units", words.list(weak), "day", endOfMonth(day, MEND)));
    }
    if (!most.isEmpty()) {
      body(
          words.say("review.check_by", "defects", words.list(most), "day", endOfMonth(day, CHECK)));
    }
    body(words.say("review.learn"));
  }

  private String endOfMonth(LocalDate day, int months) {
    LocalDate then = day.plusMonths(months);
    return Dates.day(then.withDayOfMonth(then.lengthOfMonth()), words.lang());
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
