package zhiheng.reports.jasper;

import com.lowagie.text.Phrase;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * A line of text with a little more room than it needs, because OpenPDF measures a hair wider than
 * Java did and would break it again. A stretched line has exactly its place.
 */
final class RoomyPhrase extends ClassicPhrase {
  private static final float ROOM = 8;

  RoomyPhrase(ClassicPdfProducer producer) {
    super(producer, new Phrase());
  }

  @Override
  public float go(
      float left,
      float bottom,
      float right,
      float top,
      float fixedLeading,
      float multipliedLeading,
      PdfTextAlignment alignment,
      TextDirection direction) {
    float before =
        alignment == PdfTextAlignment.RIGHT || alignment == PdfTextAlignment.CENTER ? ROOM : 0;
    float after =
        alignment == PdfTextAlignment.JUSTIFIED_ALL || alignment == PdfTextAlignment.RIGHT
            ? 0
            : ROOM;
    return super.go(
        left - before,
        bottom,
        right + after,
        top,
        fixedLeading,
        multipliedLeading,
        alignment == PdfTextAlignment.JUSTIFIED ? PdfTextAlignment.LEFT : alignment,
        direction);
  }
}
