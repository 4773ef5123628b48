package zhiheng.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.reports.assessment.AssessmentReportsTest;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.casereview.CaseReviewReportTest;
import zhiheng.reports.casereview.DrawnReviewReportTest;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.gazette.GazetteReportTest;
import zhiheng.reports.jasper.PdfRenderer;
import zhiheng.templates.wording.Lang;

/**
 * Every word of every report stands in its PDF. A field too small for its text would drop a word
 * without a sound.
 */
class NothingIsCutOffTest {

  static Stream<Document> reports() {
    return Stream.concat(Stream.of(notesOfEveryLength()), inBothLanguages());
  }

  /** Of tables, in English: a line more or less than was thought would cut their last words. */
  private static Document notesOfEveryLength() {
    Document like = Sample.official();
    Table table = new Table(List.of(Column.text("a", 1)), List.of(Row.of(Cell.of("b"))));
    List<Block> blocks = new ArrayList<>();
    for (int words = 4; words <= 40; words += 2) {
      StringBuilder note = new StringBuilder("Of length " + words);
      for (int i = 1; i <= words; i++) {
        note.append(i % 3 == 0 ? " in" : i % 2 == 0 ? " higher" : " significant");
      }
      blocks.add(
          new TableBlock("t" + words, "Table " + words, table, note.append(" last.").toString()));
    }
    return new Document(
        Lang.EN, "notes", "Notes", like.letterhead(), like.date(), like.illustration(), blocks);
  }

  private static Stream<Document> inBothLanguages() {
    return Stream.of(Lang.values())
        .flatMap(
            lang ->
                Stream.of(
                    BulletinReportTest.december(lang),
                    GazetteReportTest.report(lang),
                    AssessmentReportsTest.jiangsu(lang),
                    AssessmentReportsTest.circular(lang),
                    CaseReviewReportTest.report(lang),
                    DrawnReviewReportTest.report(lang)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyWordOfTheReportStandsOnPaper(Document document) throws IOException {
    String paper = paper(document);
    for (String text : texts(document)) {
      assertThat(paper).contains(squeezed(text));
    }
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    texts.add(document.title());
    texts.add(document.letterhead().mark());
    texts.add(document.letterhead().number());
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        texts.add(heading.line());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Notice notice) {
        texts.add(notice.text());
      } else if (block instanceof TableBlock table) {
        texts.add(table.caption());
        texts.add(table.note());
        table.table().rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::text)
            .filter(text -> text.length() < 12)
            .forEach(texts::add);
      } else if (block instanceof FigureBlock figure) {
        texts.add(figure.caption());
      } else if (block instanceof Signature signature) {
        texts.add(signature.office());
        texts.add(signature.date());
      } else if (block instanceof Imprint imprint) {
        texts.add(imprint.copies());
        texts.add(imprint.issuer());
        texts.add(imprint.issued());
      }
    }
    return texts;
  }

  /** The text of the pages without what stands on each of them. */
  private static String paper(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), TestFonts.required()).render(document, out);
    StringBuilder text = new StringBuilder();
    try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(
            squeezed(stripper.getText(read))
                .replace(squeezed(document.illustration()), "")
                .replace("—" + page + "—", ""));
      }
    }
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }
}
