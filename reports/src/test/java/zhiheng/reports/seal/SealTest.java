package zhiheng.reports.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.reports.Press;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.Seal;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.jasper.PdfRenderer;

/** The square on paper is read as a telephone reads it, and each kind of file tells its seal. */
public class SealTest {
  private static final Instant KNOWN = Instant.parse("2018-01-22T15:59:59.999999Z");

  @Test
  void aTelephoneReadsTheSquareOnPaper() throws Exception {
    Fonts fonts = TestFonts.required();
    Document document = Sample.official().sealed(KNOWN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), fonts).render(document, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
      assertThat(read(page)).isEqualTo(document.seal());
    }
  }

  /** What a telephone reads in a picture; of a square alone it needs white around it. */
  public static String inPicture(BufferedImage square) throws ReaderException {
    int edge = 40;
    BufferedImage page =
        new BufferedImage(
            square.getWidth() + 2 * edge,
            square.getHeight() + 2 * edge,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.drawImage(square, edge, edge, null);
    graphics.dispose();
    return read(page);
  }

  private static String read(BufferedImage page) throws ReaderException {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  @Test
  void eachKindOfFileTellsItsSeal(@TempDir Path folder) throws Exception {
    Press press = new Press(TestFonts.templates(), TestFonts::required);
    Document document = Sample.official().sealed(KNOWN);
    for (Format format : Format.values()) {
      Path file = press.write(document, format, folder);
      Seal seal = SealedFile.read(file).orElseThrow();
      assertThat(seal.toString()).isEqualTo(document.seal());
      assertThat(seal.fits(Sample.official())).isTrue();
      assertThat(seal.asOf()).isEqualTo(KNOWN);
    }
    assertThat(SealedFile.read(Files.writeString(folder.resolve("bad.xlsx"), "no zip"))).isEmpty();
  }

  @Test
  void whateverADocumentSaysChangesItsSeal() {
    Document document = Sample.official();
    Seal seal = Seal.of(document, KNOWN);
    assertThat(
            seal.fits(
                new Document(
                    document.lang(),
                    document.code(),
                    document.title(),
                    document.letterhead(),
                    document.date(),
                    document.illustration(),
                    document.blocks().subList(0, document.blocks().size() - 1))))
        .isFalse();
    assertThat(Seal.in("x" + seal + "y")).contains(seal);
    assertThat(Seal.in("ZHIHENG:A:ZH:999999999999999999999:00000000000000000000")).isEmpty();
  }
}
