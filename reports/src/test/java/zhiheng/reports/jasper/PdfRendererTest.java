package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.TableBlock;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfRendererTest {
  private final Document document = Sample.official();
  private byte[] pdf = new byte[0];

  @BeforeAll
  void print() throws IOException {
    pdf = print(document);
  }

  private static byte[] print(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), TestFonts.required()).render(document, out);
    return out.toByteArray();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(print(document)).isEqualTo(pdf);
  }

  @Test
  void everyCellOfEveryTableStandsOnPaperInItsRow() throws IOException {
    String text = text(1, Integer.MAX_VALUE);
    for (TableBlock table : document.tables()) {
      for (Row row : table.table().rows()) {
        String line = row.cells().stream().map(Cell::text).collect(Collectors.joining());
        assertThat(text).contains(withoutSpaces(line));
      }
    }
  }

  @Test
  void sentencesCanBeSearchedThoughTheyGoOverLines() throws IOException {
    assertThat(text(1, 2)).contains("专利纠纷与假冒专利办案量之比为1:1.37。", "〔2018〕1号", "一、总体情况");
  }

  @Test
  void everyPageSaysThatItIsAnIllustration() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        assertThat(text(page, page)).as("page %d", page).contains("示例数据（非真实）");
        assertThat(text(page, page)).as("page %d", page).contains("—" + page + "—");
      }
    }
  }

  @Test
  void oddPagesAreNumberedAtTheRightAndEvenPagesAtTheLeft() throws IOException {
    assertThat(placeOfPageNumber(1)).isGreaterThan(400f);
    assertThat(placeOfPageNumber(2)).isLessThan(150f);
    assertThat(placeOfPageNumber(3)).isGreaterThan(400f);
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      int fonts = 0;
      for (PDPage page : read.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("AAAA[A-Z]{2}\\+.*");
          fonts++;
        }
      }
      assertThat(fonts).isPositive();
      assertThat(pdf.length).as("subsets, not whole fonts of 15 MB").isLessThan(1_000_000);
    }
  }

  @Test
  void theFileSaysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(document.title());
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(read.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2018-01-30T16:00:00Z");
    }
  }

  private String text(int from, int to) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return withoutSpaces(stripper.getText(read));
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  private float placeOfPageNumber(int page) throws IOException {
    List<TextPosition> dashes = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().equals("—") && text.getYDirAdj() > 760) {
              dashes.add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      stripper.getText(read);
    }
    return dashes.get(0).getXDirAdj();
  }
}
