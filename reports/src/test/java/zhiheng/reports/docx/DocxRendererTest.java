package zhiheng.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.assessment.AssessmentReportsTest;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.casereview.CaseReviewReportTest;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.HardCases;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.seal.SealTest;
import zhiheng.templates.wording.Lang;

class DocxRendererTest {

  static Stream<Document> reports() {
    return Stream.concat(
        Stream.of(Sample.official(), Sample.bulletin(), HardCases.circular(), HardCases.bulletin()),
        Stream.of(Lang.values())
            .flatMap(
                lang ->
                    Stream.of(
                        BulletinReportTest.december(lang),
                        AssessmentReportsTest.jiangsu(lang),
                        AssessmentReportsTest.circular(lang),
                        CaseReviewReportTest.report(lang))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyHeadingIsAHeadingAndEveryCellACell(Document document) throws IOException {
    try (XWPFDocument text = read(render(document))) {
      assertThat(
              text.getParagraphs().stream()
                  .filter(line -> String.valueOf(line.getStyle()).startsWith("Heading"))
                  .map(line -> line.getStyle() + " " + line.getText()))
          .containsExactlyElementsOf(
              document.blocks().stream()
                  .filter(Heading.class::isInstance)
                  .map(Heading.class::cast)
                  .map(heading -> "Heading" + heading.level() + " " + heading.line())
                  .toList());
      List<TableBlock> tables =
          document.blocks().stream()
              .filter(TableBlock.class::isInstance)
              .map(TableBlock.class::cast)
              .toList();
      for (int i = 0; i < tables.size(); i++) {
        compare(tables.get(i).table(), text.getTables().get(i));
      }
    }
  }

  private static void compare(Table meant, XWPFTable written) {
    assertThat(written.getRows()).hasSize(meant.rows().size() + 1);
    assertThat(written.getRow(0).isRepeatHeader()).isTrue();
    for (int i = 0; i < meant.rows().size(); i++) {
      Row row = meant.rows().get(i);
      XWPFTableRow there = written.getRow(i + 1);
      assertThat(there.isCantSplitRow()).isTrue();
      assertThat(
              IntStream.range(0, row.cells().size())
                  .mapToObj(cell -> there.getCell(cell).getText().replace("　", "")))
          .containsExactlyElementsOf(
              row.cells().stream().map(cell -> cell.text().replace("　", "")).toList());
    }
  }

  @Test
  void everyParagraphHasAStyleThatTheFileDefines() throws IOException {
    try (XWPFDocument text = read(render(Sample.official()))) {
      for (XWPFParagraph line : text.getParagraphs()) {
        assertThat(text.getStyles().styleExist(line.getStyle())).as(line.getStyle()).isTrue();
      }
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(render(Sample.official())).isEqualTo(render(Sample.official()));
  }

  @Test
  void theFileSaysWhatItIsAndWhatItIsNot() throws IOException {
    Document document = Sample.official();
    try (XWPFDocument text = read(render(document))) {
      assertThat(text.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
      assertThat(text.getHeaderList())
          .isNotEmpty()
          .allSatisfy(header -> assertThat(header.getText()).contains(document.illustration()));
      assertThat(text.getFooterList())
          .allSatisfy(footer -> assertThat(footer.getText().strip()).matches("— ?1? ?—"));
      assertThat(text.getAllPictures()).hasSize(4);
    }
  }

  @Test
  void theFirstPageBearsItsSealAsASquareAndInWords() throws IOException, ReaderException {
    Document document = Sample.official().sealed(Instant.parse("2018-01-22T15:59:59.999999Z"));
    assertThat(render(document)).isEqualTo(render(document));
    try (XWPFDocument text = read(render(document))) {
      XWPFFooter first = text.getHeaderFooterPolicy().getFirstPageFooter();
      assertThat(first.getText()).contains(document.seal(), "校验码", "zhiheng verify");
      assertThat(first.getAllPictures()).hasSize(1);
      BufferedImage square =
          ImageIO.read(new ByteArrayInputStream(first.getAllPictures().get(0).getData()));
      assertThat(SealTest.inPicture(square)).isEqualTo(document.seal());
      assertThat(text.getHeaderFooterPolicy().getFirstPageHeader().getText())
          .contains(document.illustration());
      assertThat(text.getHeaderFooterPolicy().getDefaultFooter().getText())
          .doesNotContain(document.seal());
      List<XWPFParagraph> words = first.getTables().get(0).getRow(0).getCell(1).getParagraphs();
      assertThat(words).hasSize(3);
      for (XWPFParagraph line : words) {
        assertThat(text.getStyles().styleExist(line.getStyle())).as(line.getStyle()).isTrue();
      }
    }
  }

  private static byte[] render(Document document) throws IOException {
    Pen pen = Pen.of(TestFonts.required());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer(TestFonts.templates(), () -> pen).render(document, out);
    return out.toByteArray();
  }

  private static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
