package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.HardCases;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;

/**
 * Where Jasper placed each text and each cell, the PDF has the letters that the document has there:
 * JasperReports on Linux is known to cut off Chinese text in fields that stretch (its issues 125,
 * 233, 325). And no line begins with a mark that may not begin one (GB/T 15834).
 */
class PaperSaysWhatTheDocumentSaysTest {
  private static final String NOT_FIRST = "，。、；：？！）》〕”’%％";
  private static final String NOT_LAST = "（《〔“‘";

  /** What stands on every page, or is no text of the document. */
  private static final Set<String> STANDING = Set.of("illustration", "right-number", "left-number");

  static Stream<Document> reports() {
    return Stream.concat(
        Stream.of(HardCases.circular(), HardCases.bulletin()), PagesHoldTogetherTest.reports());
  }

  /** What stood in one place on paper: the letters, line by line. */
  private record Found(String key, String text) {}

  @ParameterizedTest
  @MethodSource("reports")
  void textForTextAndCellForCell(Document document) throws IOException, JRException {
    Deque<Found> found = new ArrayDeque<>(found(document));
    List<String> late = new ArrayList<>();
    expect(found, document.letterhead().mark());
    expect(found, document.letterhead().number());
    if (found.getFirst().key().equals("issuer")) {
      expect(found, document.letterhead().office());
      expect(found, document.letterhead().issued());
    }
    expect(found, document.title());
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        expect(found, heading.line());
      } else if (block instanceof Paragraph paragraph) {
        expect(found, paragraph.text());
      } else if (block instanceof Notice notice) {
        expect(found, notice.text());
      } else if (block instanceof FigureBlock figure) {
        expect(found, figure.caption());
      } else if (block instanceof Signature signature) {
        expect(found, signature.office());
        expect(found, signature.date());
      } else if (block instanceof Imprint imprint) {
        late.addAll(List.of(imprint.copies(), imprint.issuer(), imprint.issued()));
      } else if (block instanceof TableBlock table) {
        expect(found, table);
      }
    }
    late.forEach(text -> expect(found, text));
    assertThat(found).as("said on paper and nowhere else").isEmpty();
  }

  private static void expect(Deque<Found> found, TableBlock table) {
    expect(found, table.caption());
    heads(found, table);
    for (Row row : table.table().rows()) {
      if (found.getFirst().key().startsWith("h")) {
        heads(found, table);
      }
      for (Cell cell : row.cells()) {
        assertThat(found.getFirst().key()).startsWith("c");
        expect(found, cell.text());
      }
    }
    if (!table.note().isEmpty()) {
      expect(found, table.note());
    }
  }

  private static void heads(Deque<Found> found, TableBlock table) {
    table.table().columns().forEach(column -> expect(found, column.title()));
  }

  /** Takes so many places as the text goes over; it may go on on the next page. */
  private static void expect(Deque<Found> found, String text) {
    String wanted = squeezed(text);
    String got = "";
    String key = "";
    do {
      Found next = found.removeFirst();
      assertThat(key).as(wanted).isIn("", next.key());
      key = next.key();
      got += squeezed(next.text());
      assertLinesAreWell(next);
    } while (!got.equals(wanted)
        && wanted.startsWith(got)
        && !found.isEmpty()
        && found.getFirst().key().equals(key));
    assertThat(got).as(key).isEqualTo(wanted);
  }

  private static void assertLinesAreWell(Found place) {
    String[] lines = place.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = squeezed(lines[i]);
      if (i > 0 && !line.isEmpty()) {
        assertThat(NOT_FIRST).as("begin of %s", place).doesNotContain(line.substring(0, 1));
      }
      if (i < lines.length - 1 && line.length() > 1) {
        assertThat(NOT_LAST)
            .as("end of a line of %s", place)
            .doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  private static List<Found> found(Document document) throws IOException, JRException {
    Layouts layouts = new Layouts(TestFonts.templates().resolve("layouts"), TestFonts.required());
    JasperPrint print = PdfRenderer.fill(document, layouts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), TestFonts.required()).render(document, out);
    List<Found> found = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(print.getPages().size());
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        List<JRPrintText> texts = new ArrayList<>();
        collect(print.getPages().get(page).getElements(), 0, 0, texts, areas);
        areas.extractRegions(pdf.getPage(page));
        for (int i = 0; i < texts.size(); i++) {
          found.add(
              new Found(
                  String.valueOf(texts.get(i).getKey()),
                  areas.getTextForRegion(String.valueOf(i)).strip()));
        }
      }
    }
    found.removeIf(place -> place.text().isEmpty() && !place.key().startsWith("c"));
    return found;
  }

  private static void collect(
      List<JRPrintElement> elements,
      int left,
      int top,
      List<JRPrintText> texts,
      PDFTextStripperByArea areas) {
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintFrame frame) {
        collect(frame.getElements(), left + frame.getX(), top + frame.getY(), texts, areas);
      } else if (element instanceof JRPrintText text && !STANDING.contains(text.getKey())) {
        areas.addRegion(
            String.valueOf(texts.size()),
            new Rectangle2D.Double(
                left + text.getX() - 0.5,
                top + text.getY(),
                text.getWidth() + 1,
                text.getHeight()));
        texts.add(text);
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }
}
