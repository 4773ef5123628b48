package zhiheng.reports.jasper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.pdf.classic.ClassicFontRecipient;
import net.sf.jasperreports.pdf.common.PdfFontStyle;

/**
 * Takes a font whose file is read whole, once for all papers. To take the letters of a paper out of
 * it, OpenPDF would otherwise ask the disk for each byte of the font's index, a quarter of a
 * million of them for each font of each paper, which took more time than all else together.
 */
final class WholeFont extends ClassicFontRecipient {
  /**
   * How hard the letters of a paper are compressed, of 9. The usual 6 takes three times as long and
   * saves three bytes in a hundred of a paper.
   */
  private static final int COMPRESSION = 4;

  private static final Map<String, BaseFont> HELD = new ConcurrentHashMap<>();

  WholeFont(ColorSpace colors) {
    super(colors);
  }

  @Override
  public void setFont(
      String name, String encoding, boolean embedded, float size, PdfFontStyle style, Color color) {
    String file = name.toLowerCase(Locale.ROOT);
    if (file.endsWith(".ttf") || file.endsWith(".otf")) {
      HELD.computeIfAbsent(name + "\n" + encoding, any -> whole(name, encoding));
    }
    super.setFont(name, encoding, embedded, size, style, color);
  }

  /** OpenPDF keeps fonts by their names, and finds this one whenever it is asked for the file. */
  private static BaseFont whole(String file, String encoding) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, encoding, true, BaseFont.CACHED, Files.readAllBytes(Path.of(file)), null);
      font.setCompressionLevel(COMPRESSION);
      return font;
    } catch (DocumentException | IOException e) {
      throw new JRRuntimeException(e);
    }
  }
}
