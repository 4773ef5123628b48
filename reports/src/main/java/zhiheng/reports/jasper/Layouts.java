package zhiheng.reports.jasper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.pdf.JRPdfExporter;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.sentence.Words;
import zhiheng.reports.typeset.TitleLines;
import zhiheng.templates.wording.Lang;

/** The layouts of a folder, with the fonts that play their parts. */
final class Layouts {
  /** So many fitted layouts are kept, those last used: some ten reports' worth, a few megabytes. */
  private static final int SHAPES = 128;

  private final Path folder;
  private final SimpleJasperReportsContext context;
  private final Plates plates;
  private final Map<Lang, JRTemplate> houseStyles = new EnumMap<>(Lang.class);
  private final Pen pen;
  private final int tableWidth;
  private final Map<Lang, Words> words = new EnumMap<>(Lang.class);
  private final Map<Plate, JasperReport> masters = new EnumMap<>(Plate.class);
  private final Map<Shape, JasperReport> fitted =
      new LinkedHashMap<>(2 * SHAPES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, JasperReport> eldest) {
          return size() > SHAPES;
        }
      };

  Layouts(Path folder, Fonts fonts) throws IOException, JRException {
    this.folder = folder;
    this.plates = new Plates(folder);
    this.context = new SimpleJasperReportsContext();
    context.setProperty(
        JRPdfExporter.PDF_PRODUCER_FACTORY_PROPERTY, HouseProducer.Factory.class.getName());
    // Measured for filling by the same means as for drawing: or a line that just fits for the one
    // does not for the other, and the last word is cut off without a sound.
    context.setProperty(TextMeasurer.PROPERTY_MEASURE_SIMPLE_TEXTS, "false");
    // Chinese has no spaces to widen: a line is justified between its characters.
    context.setProperty("net.sf.jasperreports.export.pdf.justified.letter.spacing", "true");
    this.pen = Pen.of(fonts);
    FontCase fontCase = FontCase.open(fonts, context);
    for (Lang lang : Lang.values()) {
      JRTemplate styles = plates.take(Plate.STYLE, JRTemplate.class);
      houseStyles.put(lang, HouseStyle.fit(styles, fontCase, lang));
    }
    this.tableWidth = plates.take(Plate.TABLE, JasperDesign.class).getColumnWidth();
  }

  /** The title with its line break, if it takes two lines. */
  String title(Document document) {
    synchronized (words) {
      return TitleLines.of(
          document,
          words.computeIfAbsent(
              document.lang(), lang -> Words.read(folder.resolve("..").normalize(), lang)));
    }
  }

  /** What charts are drawn with. */
  Pen pen() {
    return pen;
  }

  SimpleJasperReportsContext context() {
    return context;
  }

  /** The styles in which a paper of a language is printed. */
  JRTemplate houseStyle(Lang lang) {
    return Objects.requireNonNull(houseStyles.get(lang));
  }

  /** How wide a table is, in points. */
  int tableWidth() {
    return tableWidth;
  }

  /** The layout of a whole paper. */
  JasperReport master(Lang lang, boolean imprint) throws IOException, JRException {
    Plate plate = Plate.master(lang == Lang.EN, imprint);
    synchronized (masters) {
      JasperReport master = masters.get(plate);
      if (master == null) {
        master = plates.take(plate, JasperReport.class);
        masters.put(plate, master);
      }
      return master;
    }
  }

  /** A pattern fitted to a shape; compiled once, not for each paper and each of its fillings. */
  JasperReport fitted(Shape shape) throws IOException, JRException {
    synchronized (fitted) {
      JasperReport known = fitted.get(shape);
      if (known != null) {
        return known;
      }
    }
    // Outside the lock: two threads may do it twice and both be right.
    JasperDesign pattern = plates.take(shape.pattern(), JasperDesign.class);
    shape.fit(pattern);
    JasperReport report = new DirectCompiler(context).compileReport(pattern);
    synchronized (fitted) {
      fitted.put(shape, report);
    }
    return report;
  }
}
