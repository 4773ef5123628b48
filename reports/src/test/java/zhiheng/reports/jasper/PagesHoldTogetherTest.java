package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.assessment.AssessmentReportsTest;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.casereview.CaseReviewReportTest;
import zhiheng.reports.casereview.DrawnReviewReportTest;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.gazette.GazetteReportTest;
import zhiheng.reports.inspection.InspectionsReportTest;
import zhiheng.templates.wording.Lang;

/** No page of any report ends with a heading or begins with the last row of a table. */
class PagesHoldTogetherTest {
  private static final Set<String> STANDING =
      Set.of("illustration", "right-number", "left-number", "copies", "imprint-issuer");

  static Stream<Document> reports() {
    return Stream.concat(
        Stream.of(Sample.official(), Sample.bulletin()),
        Stream.of(Lang.values())
            .flatMap(
                lang ->
                    Stream.of(
                        BulletinReportTest.december(lang),
                        AssessmentReportsTest.jiangsu(lang),
                        AssessmentReportsTest.circular(lang),
                        CaseReviewReportTest.report(lang),
                        DrawnReviewReportTest.report(lang),
                        InspectionsReportTest.report(lang),
                        GazetteReportTest.report(lang))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPageBeginsAndEndsWell(Document document) throws IOException, JRException {
    Layouts layouts = new Layouts(TestFonts.templates().resolve("layouts"), TestFonts.required());
    JasperPrint print = PdfRenderer.fill(document, layouts);
    for (JRPrintPage page : print.getPages()) {
      List<String> keys =
          page.getElements().stream()
              .map(JRPrintElement::getKey)
              .filter(key -> key != null && !STANDING.contains(key))
              .toList();
      int number = print.getPages().indexOf(page) + 1;
      assertThat(keys).as("page %d", number).isNotEmpty().isNotEqualTo(List.of("note"));
      assertThat(keys.get(keys.size() - 1))
          .as("the end of page %d", number)
          .doesNotStartWith("heading")
          .isNotIn("caption", "head-row");
      if (keys.get(0).equals("head-row")) {
        assertThat(height(page)).as("the table atop page %d", number).isGreaterThanOrEqualTo(66);
      }
    }
  }

  @Test
  void theNoteBelowEverythingIsNoPageOfItsOwn() throws IOException, JRException {
    Layouts layouts = new Layouts(TestFonts.templates().resolve("layouts"), TestFonts.required());
    for (int rows = 18; rows < 26; rows++) {
      Document document = ofRows(rows);
      List<JRPrintPage> pages = PdfRenderer.fill(document, layouts).getPages();
      assertThat(pages.get(pages.size() - 1).getElements())
          .as("%d rows", rows)
          .extracting(JRPrintElement::getKey)
          .anyMatch(key -> key != null && (key.equals("row") || key.endsWith("-row")));
    }
  }

  private static Document ofRows(int count) {
    Document sample = Sample.bulletin();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(Row.of(Cell.of("甲"), Cell.count(i)));
    }
    return new Document(
        sample.lang(),
        sample.code(),
        sample.title(),
        sample.letterhead(),
        sample.date(),
        "",
        List.of(
            new TableBlock(
                "rows",
                "表1",
                new Table(List.of(Column.text("名", 1), Column.count("数", 1)), rows),
                ""),
            Paragraph.note("说明：这一行说明不单独成页。")));
  }

  /** How high the rows are that stand on a page before the first end of a table. */
  private static int height(JRPrintPage page) {
    int height = 0;
    for (JRPrintElement element : page.getElements()) {
      String key = String.valueOf(element.getKey());
      if (key.equals("foot")) {
        break;
      }
      height += key.endsWith("row") && !key.equals("head-row") ? element.getHeight() : 0;
    }
    return height;
  }
}
