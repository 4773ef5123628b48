package zhiheng.reports.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.submission.Handed;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Wording;

/** The answer to one file: recorded or not, under which receipt, and what to do about what. */
public final class AnswerPage {
  private final Words words;
  private final Wording findings;
  private final Register register;

  /**
   * @param words of reports
   * @param findings the words of findings, in the same language
   */
  public AnswerPage(Words words, Wording findings, Register register) {
    this.words = words;
    this.findings = findings;
    this.register = register;
  }

  /**
   * Writes it.
   *
   * @param day the day that it bears
   * @param illustration what it says if the facts of the workspace are made up; else empty
   */
  public Document of(Answer answer, LocalDate day, String illustration) {
    Outline outline = new Outline(words.lang());
    List<Block> blocks = new ArrayList<>();
    blocks.add(outline.heading(1, words.say("receipt.result")));
    blocks.add(Paragraph.body(words.say("receipt." + answer.outcome())));
    answer.handed().ifPresent(handed -> blocks.add(receipt(handed, outline)));
    if (!answer.findings().isEmpty()) {
      blocks.add(outline.heading(1, words.say("receipt.findings")));
      blocks.add(Paragraph.body(counts(answer)));
      blocks.add(findings(answer, outline));
    }
    return new Document(
        words.lang(),
        "answer",
        words.say("receipt.title", "file", answer.file()),
        letterhead(words, day),
        day,
        illustration,
        blocks);
  }

  static Letterhead letterhead(Words words, LocalDate day) {
    return new Letterhead(
        Letterhead.Kind.BULLETIN,
        words.say("receipt.mark"),
        "",
        words.say("receipt.office"),
        Dates.day(day, words.lang()));
  }

  private TableBlock receipt(Handed handed, Outline outline) {
    String unit =
        register
            .find(handed.unit(), handed.period().firstDay())
            .map(Unit::name)
            .map(name -> name.in(words.lang()))
            .orElse("");
    List<Row> rows =
        List.of(
            row("receipt.unit", unit + " " + handed.unit()),
            row("receipt.period", handed.period().code()),
            row("receipt.form", handed.form() + " " + handed.version()),
            row("receipt.number", handed.receipt().number()),
            row("receipt.revision", Integer.toString(handed.receipt().revision())),
            row("receipt.hash", handed.receipt().sha256()));
    return new TableBlock(
        "receipt",
        outline.table(words.say("receipt.receipt")),
        new Table(
            List.of(
                Column.text(words.say("receipt.what"), 1),
                Column.text(words.say("receipt.value"), 4)),
            rows),
        "");
  }

  private Row row(String label, String value) {
    return Row.of(Cell.of(words.say(label)), Cell.of(value));
  }

  private String counts(Answer answer) {
    return words.say(
        "receipt.counts",
        "hard",
        answer.count(Severity.HARD),
        "soft",
        answer.count(Severity.SOFT),
        "note",
        answer.count(Severity.NOTE));
  }

  private TableBlock findings(Answer answer, Outline outline) {
    List<Column> columns =
        List.of(
            Column.code(words.say("receipt.count"), 1),
            Column.code(words.say("receipt.severity"), 2),
            Column.code(words.say("receipt.sheet"), 3),
            Column.code(words.say("receipt.cell"), 1),
            Column.text(words.say("receipt.finding"), 12));
    List<Row> rows = new ArrayList<>();
    for (Finding finding : answer.findings()) {
      CellPlace place =
          finding.place() instanceof CellPlace cell ? cell : new CellPlace("", "", "");
      rows.add(
          Row.of(
              Cell.of(Integer.toString(rows.size() + 1)),
              Cell.of(words.say("receipt.severity." + finding.severity().name())),
              Cell.of(place.sheet()),
              Cell.of(place.cell()),
              Cell.of(findings.say(finding))));
    }
    return new TableBlock(
        "findings",
        outline.table(words.say("receipt.all_findings")),
        new Table(columns, rows),
        words.say("receipt.findings_note"));
  }
}
