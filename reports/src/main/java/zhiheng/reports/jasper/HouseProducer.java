package zhiheng.reports.jasper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import zhiheng.reports.seal.Squares;

/**
 * Writes PDF as Jasper does, with three differences: each line of text stands where it was measured
 * (Jasper would leave the breaking and spacing of lines to OpenPDF, which measures otherwise), the
 * file bears the date of the document instead of the time of day, and it is fit to be kept.
 */
final class HouseProducer extends ClassicPdfProducer {
  /** The property of a filled report that holds the date of its document. */
  static final String DATE = "zhiheng.date";

  /** The property that holds the description of the file. */
  static final String DESCRIPTION = "zhiheng.description";

  /** The property that holds the seal; none if it is not there. */
  static final String SEAL = "zhiheng.seal";

  /** The square stands below the page number, in the margin: 16 mm, in points, from below. */
  private static final float SQUARE = 45;

  private static final float SQUARE_LEFT = 79;
  private static final float SQUARE_BOTTOM = 22;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final PdfProducerContext context;
  private final SpokenStructure structure = new SpokenStructure(this);
  private int pages;

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
    String description = context.getCurrentJasperPrint().getProperty(DESCRIPTION);
    getPdfWriter().setXmpMetadata(description.getBytes(StandardCharsets.UTF_8));
    return writer;
  }

  private static PdfString date(String day) {
    return new PdfDate(GregorianCalendar.from(LocalDate.parse(day).atStartOfDay(CHINA)));
  }

  @Override
  public PdfStructure getPdfStructure() {
    return structure;
  }

  @Override
  public void newPage() {
    structure.endArtifact();
    super.newPage();
    structure.beginArtifact();
  }

  @Override
  public void endPage() {
    String seal = context.getCurrentJasperPrint().getProperty(SEAL);
    if (pages++ == 0 && seal != null) {
      draw(Squares.of(seal));
    }
    structure.endArtifact();
    super.endPage();
  }

  private void draw(Squares squares) {
    PdfContentByte page = getPdfWriter().getDirectContent();
    float module = SQUARE / squares.side();
    page.saveState();
    page.setRGBColorFill(0, 0, 0);
    for (Squares.Bar bar : squares.bars()) {
      page.rectangle(
          SQUARE_LEFT + bar.x() * module,
          SQUARE_BOTTOM + SQUARE - (bar.y() + 1) * module,
          bar.width() * module,
          module);
    }
    page.fill();
    page.restoreState();
  }

  /** Told once the document is open: how colors are meant, and what the file says about itself. */
  @Override
  public PdfContent createPdfContent() {
    try {
      Archival.declare(getPdfWriter());
    } catch (IOException e) {
      throw new JRRuntimeException(e);
    }
    return super.createPdfContent();
  }

  /**
   * The list of characters of a subset may be missing but not incomplete, as OpenPDF's is. The
   * blank beside a bookmark comes without its font looked up in a set: it gets the part's own.
   */
  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    Map<Attribute, Object> asked = attributes;
    if (attributes.get(JRTextAttribute.FONT_INFO) == null
        && attributes.get(TextAttribute.FAMILY) instanceof String family) {
      asked = new HashMap<>(attributes);
      asked.put(TextAttribute.FAMILY, FontCase.own(family));
    }
    WholeFont whole = new WholeFont(context.getCMYKColorSpace());
    context.setFont(asked, locale, false, whole);
    Font font = whole.getFont();
    if (font.getBaseFont() != null) {
      font.getBaseFont().setIncludeCidSet(false);
    }
    return font;
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
