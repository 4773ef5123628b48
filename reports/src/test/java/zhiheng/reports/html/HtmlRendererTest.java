package zhiheng.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

class HtmlRendererTest {

  @Test
  void thePageAsksForNothingElse() throws IOException {
    String page = render(Sample.official());
    assertThat(page.replaceAll("xmlns(:\\w+)?='[^']*'", ""))
        .doesNotContain("http://", "https://", "<script", "url(//", "src=", "@import");
  }

  @Test
  void headingsGoDownOneLevelAtATime() throws IOException {
    Matcher headings = Pattern.compile("<h([1-6])").matcher(mainOf(render(Sample.official())));
    int before = 0;
    while (headings.find()) {
      int level = Integer.parseInt(headings.group(1));
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(before).isPositive();
  }

  @Test
  void everyCellStandsInTheRowThatItsHeadNames() throws IOException {
    Document document = Sample.official();
    String page = render(document);
    for (TableBlock table : document.tables()) {
      assertThat(page).contains(">" + table.caption() + "</caption>");
      for (Row row : table.table().rows()) {
        for (Cell cell : row.cells()) {
          assertThat(page).contains(">" + cell.text() + "</t");
        }
      }
    }
  }

  @Test
  void aFigureKeepsItsOriginAndAChartItsWords() throws IOException {
    assertThat(render(Sample.official()))
        .contains("data-evidence=\"monthly-return/440000/2017/x\"")
        .contains("role=\"img\" aria-label=\"图1　各月办案量：十二月最高。\"");
  }

  @Test
  void whatIsTextIsNeverMarkup() throws IOException {
    Document document =
        new Document(
            Lang.EN,
            "x",
            "<b>&\"",
            Sample.bulletin().letterhead(),
            LocalDate.of(2018, 1, 15),
            "",
            List.of(Paragraph.body("<script>alert(1)</script>")));
    assertThat(render(document))
        .contains("lang=\"en\"", "&lt;script&gt;", "<title>&lt;b&gt;&amp;&quot;</title>")
        .doesNotContain("<script>");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(render(Sample.official())).isEqualTo(render(Sample.official()));
  }

  private static String mainOf(String page) {
    return page.substring(page.indexOf("<main"));
  }

  static String render(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pen pen = Pen.of(TestFonts.required());
    new HtmlRenderer(TestFonts.templates(), () -> pen).render(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
