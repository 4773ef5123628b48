package zhiheng.reports.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;

/** The answer to many files at once: how many went in, and each that needs something done. */
public final class OverviewPage {
  private final Words words;

  public OverviewPage(Words words) {
    this.words = words;
  }

  /** Writes it; the arguments are those of {@link AnswerPage#of}. */
  public Document of(Batch batch, LocalDate day, String illustration) {
    Outline outline = new Outline(words.lang());
    List<Block> blocks = new ArrayList<>();
    blocks.add(outline.heading(1, words.say("receipt.result")));
    blocks.add(
        Paragraph.body(
            words.say(
                "receipt.batch",
                "files",
                batch.files(),
                "recorded",
                batch.count(Outcome.RECORDED),
                "revised",
                batch.count(Outcome.REVISED),
                "known",
                batch.count(Outcome.ALREADY_KNOWN),
                "refused",
                batch.refused(),
                "explain",
                batch.toExplain())));
    if (!batch.lines().isEmpty()) {
      blocks.add(outline.heading(1, words.say("receipt.to_do")));
      blocks.add(lines(batch, outline));
    }
    return new Document(
        words.lang(),
        "answers",
        words.say("receipt.overview"),
        AnswerPage.letterhead(words, day),
        day,
        illustration,
        blocks);
  }

  private TableBlock lines(Batch batch, Outline outline) {
    List<Column> columns =
        List.of(
            Column.text(words.say("receipt.file"), 6),
            Column.code(words.say("receipt.outcome"), 3),
            Column.count(words.say("receipt.severity.HARD"), 2),
            Column.count(words.say("receipt.severity.SOFT"), 2));
    List<Row> rows =
        batch.lines().stream()
            .map(
                line ->
                    Row.of(
                        line.page().isEmpty()
                            ? Cell.of(line.file())
                            : Cell.of(line.file()).from(new Evidence.Page(line.page())),
                        Cell.of(words.say("receipt.short." + line.outcome())),
                        Cell.count(line.hard()),
                        Cell.count(line.soft())))
            .toList();
    return new TableBlock(
        "files",
        outline.table(words.say("receipt.to_do")),
        new Table(columns, rows),
        batch.left() == 0 ? "" : words.say("receipt.more", "more", batch.left()));
  }
}
