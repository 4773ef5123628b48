package zhiheng.reports.jasper;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Writes PDF as Jasper does, with two differences: each line of text stands where it was measured
 * (Jasper would leave the breaking and spacing of lines to OpenPDF, which measures otherwise), and
 * the file bears the date of the document instead of the time of day.
 */
final class HouseProducer extends ClassicPdfProducer {
  /** The property of a filled report that holds the date of its document. */
  static final String DATE = "zhiheng.date";

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final PdfProducerContext context;

  private HouseProducer(PdfProducerContext context) {
    super(context);
    this.context = context;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    PdfDocumentWriter writer = super.createWriter(out);
    PdfString date = date(context.getCurrentJasperPrint().getProperty(DATE));
    PdfDictionary info = getPdfWriter().getInfo();
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    return writer;
  }

  private static PdfString date(String day) {
    return new PdfDate(GregorianCalendar.from(LocalDate.parse(day).atStartOfDay(CHINA)));
  }

  @Override
  public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
    return new PdfTextRenderer(
        context.getJasperReportsContext(),
        text.getAwtIgnoreMissingFont(),
        text.getIndentFirstLine(),
        text.getJustifyLastLine());
  }

  @Override
  public PdfPhrase createPhrase() {
    return new RoomyPhrase(this);
  }

  /** Jasper makes factories by their class name. */
  public static final class Factory implements PdfProducerFactory {
    @Override
    public PdfProducer createProducer(PdfProducerContext context) {
      return new HouseProducer(context);
    }
  }
}
