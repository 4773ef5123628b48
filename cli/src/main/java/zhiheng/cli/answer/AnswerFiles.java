package zhiheng.cli.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import zhiheng.cli.workspace.NewFile;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.AnswerJson;
import zhiheng.intake.MarkedWorkbook;
import zhiheng.intake.Outcome;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Submission;
import zhiheng.reports.document.Document;
import zhiheng.reports.html.HtmlRenderer;
import zhiheng.reports.receipt.Answer;
import zhiheng.reports.receipt.AnswerPage;
import zhiheng.reports.receipt.Batch;
import zhiheng.reports.receipt.OverviewPage;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Writes answers; each file is there whole or not at all, and replaces one of the same name. */
public final class AnswerFiles {
  private final AnswerPage pages;
  private final OverviewPage overviews;
  private final AnswerJson json;
  private final MarkedWorkbook marked;
  private final HtmlRenderer renderer;
  private final LocalDate day;
  private final String illustration;

  public AnswerFiles(Workspace workspace, Lang lang) {
    Path templates = workspace.templates().folder();
    Wording findings = Wording.read(templates.resolve("wording/findings"), lang);
    Words words = Words.read(templates, lang);
    pages = new AnswerPage(words, findings, workspace.templates().register());
    overviews = new OverviewPage(words);
    json = new AnswerJson(findings);
    marked = new MarkedWorkbook(templates, findings);
    renderer =
        new HtmlRenderer(
            templates,
            () -> {
              throw new IllegalStateException("an answer has no charts");
            });
    day = LocalDate.ofInstant(workspace.clock().instant(), workspace.clock().getZone());
    illustration = workspace.isIllustration() ? words.say("report.illustration") : "";
  }

  /** What became of a file, as it is told on paper. */
  public static Answer answer(Path file, Outcome outcome) {
    Optional<Handed> handed =
        outcome instanceof Accepted accepted ? Optional.of(handed(accepted)) : Optional.empty();
    return new Answer(String.valueOf(file.getFileName()), handed, outcome.findings());
  }

  private static Handed handed(Accepted accepted) {
    Submission one = accepted.submission();
    return new Handed(
        one.form(),
        one.version(),
        one.unit(),
        one.period(),
        one.part(),
        one.file(),
        accepted.receipt());
  }

  /** The marked copy of a workbook; false if the file is none, and nothing is written. */
  public boolean mark(Path original, Outcome outcome, Path copy) throws IOException {
    boolean can = MarkedWorkbook.canMark(original);
    if (can) {
      NewFile.write(copy, out -> marked.write(original, outcome.findings(), out));
    }
    return can;
  }

  /** The answer as a page. */
  public void page(Answer answer, Path page) throws IOException {
    write(pages.of(answer, day, illustration), page);
  }

  /** The answers to many files as one page. */
  public void overview(Batch batch, Path page) throws IOException {
    write(overviews.of(batch, day, illustration), page);
  }

  private void write(Document document, Path page) throws IOException {
    NewFile.write(page, out -> renderer.render(document, out));
  }

  /** The answer for other programs. */
  public void json(Path file, Outcome outcome, Path answer) throws IOException {
    byte[] text = json.write(file, outcome).getBytes(StandardCharsets.UTF_8);
    NewFile.write(answer, out -> out.write(text));
  }
}
