package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.templates.wording.Lang;

/** The page of GB/T 9704-2012, measured with a ruler; distances from the upper left, in points. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialPageTest {
  private static final double MILLIMETER = 72 / 25.4;
  private static final double LEFT = 28 * MILLIMETER;
  private static final double TOP = 37 * MILLIMETER;
  private static final double RIGHT = LEFT + 156 * MILLIMETER;
  private static final double BOTTOM = TOP + 225 * MILLIMETER;

  private final List<List<TextPosition>> pages = new ArrayList<>();
  private PDRectangle sheet = PDRectangle.A4;

  @BeforeAll
  void print() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), TestFonts.required()).render(circular(), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      sheet = pdf.getPage(0).getMediaBox();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                letters.add(text);
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        pages.add(letters);
      }
    }
  }

  private static Document circular() {
    return new Document(
        Lang.ZH,
        "page",
        "关于专利执法的通报",
        new Letterhead(Letterhead.Kind.OFFICIAL, "国家知识产权局", "国知发〔2018〕1号", "国家知识产权局", "2018年1月31日"),
        LocalDate.of(2018, 1, 31),
        "",
        List.of(
            Paragraph.body("执".repeat(1400)),
            new Signature("国家知识产权局", "2018年1月31日"),
            new Imprint("抄送：各专利代办处。", "国家知识产权局办公室", "2018年1月31日印发")));
  }

  @Test
  void aSheetIsA4() {
    assertThat(sheet.getWidth()).isCloseTo((float) (210 * MILLIMETER), within(1f));
    assertThat(sheet.getHeight()).isCloseTo((float) (297 * MILLIMETER), within(1f));
  }

  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() {
    Map<Integer, Integer> lines = new TreeMap<>();
    for (TextPosition letter : letters(1, "执")) {
      lines.merge(Math.round(letter.getYDirAdj()), 1, Integer::sum);
    }
    assertThat(lines).hasSize(22);
    assertThat(lines.values()).containsOnly(28);
  }

  @Test
  void theTypeAreaIsInItsPlace() {
    List<TextPosition> letters = letters(1, "执");
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    assertThat((double) first.getXDirAdj()).isCloseTo(LEFT, within(1.5));
    assertThat((double) last.getXDirAdj() + last.getWidthDirAdj()).isCloseTo(RIGHT, within(2.5));
    assertThat(first.getYDirAdj() - first.getFontSizeInPt())
        .isBetween((float) TOP - 3, (float) TOP + 13);
    assertThat((double) last.getYDirAdj()).isBetween(BOTTOM - 13, BOTTOM);
  }

  @Test
  void textIsOfSizeThreeAndTheTitleOfSizeTwo() {
    assertThat(letters(1, "执").get(0).getWidthDirAdj()).isBetween(15.7f, 16f); // a square
    assertThat(letters(0, "关").get(0).getWidthDirAdj()).isCloseTo(22f, within(0.1f));
  }

  /** 发文机关标志上边缘至版心上边缘为35mm; a character fills some 0.88 of its size above the base line. */
  @Test
  void theRedHeadBeginsThirtyFiveMillimetersBelowTheEdge() {
    TextPosition mark = letters(0, "国").get(0);
    double top = mark.getYDirAdj() - 0.88 * mark.getFontSizeInPt();
    assertThat(top).isCloseTo(TOP + 35 * MILLIMETER, within(2 * MILLIMETER));
  }

  /** 一字线上距版心下边缘7mm; 单页码居右空一字, 双页码居左空一字. */
  @Test
  void pageNumbersStandSevenMillimetersBelowAndOutside() {
    for (int page = 0; page < 2; page++) {
      List<TextPosition> dashes =
          letters(page, "—").stream().filter(dash -> dash.getYDirAdj() > BOTTOM).toList();
      double height = dashes.get(0).getYDirAdj() - 0.38 * dashes.get(0).getFontSizeInPt();
      assertThat(height).isCloseTo(BOTTOM + 7 * MILLIMETER, within(3.0));
      double edge =
          page % 2 == 0
              ? RIGHT - dashes.get(1).getXDirAdj() - dashes.get(1).getWidthDirAdj()
              : dashes.get(0).getXDirAdj() - LEFT;
      assertThat(edge).isCloseTo(14, within(3.0));
    }
  }

  /** 成文日期右空四字; 署名以成文日期为准居中. */
  @Test
  void theDateEndsFourCharactersBeforeTheEdgeUnderTheOffice() {
    List<TextPosition> last = pages.get(pages.size() - 1);
    List<TextPosition> day =
        last.stream().filter(letter -> letter.getUnicode().equals("日")).toList();
    double end = day.get(0).getXDirAdj() + day.get(0).getWidthDirAdj();
    assertThat((RIGHT - end) / 15.75).isCloseTo(4, within(0.7));
  }

  private List<TextPosition> letters(int page, String wanted) {
    return pages.get(page).stream().filter(letter -> letter.getUnicode().equals(wanted)).toList();
  }
}
