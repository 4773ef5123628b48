package zhiheng.reports.jasper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import net.sf.jasperreports.pdf.JRPdfExporter;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.font.FontUnfit;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.Typeface;
import zhiheng.reports.typeset.TitleLines;

/** The layouts of a folder, with the fonts that play their parts. */
final class Layouts {
  private final Path folder;
  private final SimpleJasperReportsContext context;
  private final JRTemplate houseStyle;
  private final Pen pen;

  Layouts(Path folder, Fonts fonts) throws IOException {
    this.folder = folder;
    this.context = new SimpleJasperReportsContext();
    context.setProperty(
        JRPdfExporter.PDF_PRODUCER_FACTORY_PROPERTY, HouseProducer.Factory.class.getName());
    // Measured for filling by the same means as for drawing: or a line that just fits for the one
    // does not for the other, and the last word is cut off without a sound.
    context.setProperty(TextMeasurer.PROPERTY_MEASURE_SIMPLE_TEXTS, "false");
    // Chinese has no spaces to widen: a line is justified between its characters.
    context.setProperty("net.sf.jasperreports.export.pdf.justified.letter.spacing", "true");
    this.pen = Pen.of(fonts);
    context.setExtensions(FontFamily.class, families(fonts));
    try (InputStream in = open("house-style.jrtx")) {
      this.houseStyle = JRXmlTemplateLoader.getInstance(context).loadTemplate(in);
    }
  }

  /** The title with its line break, if it takes two lines. */
  String title(Document document) {
    return TitleLines.of(document, folder.resolveSibling("wording"));
  }

  /** What charts are drawn with. */
  Pen pen() {
    return pen;
  }

  SimpleJasperReportsContext context() {
    return context;
  }

  JRTemplate houseStyle() {
    return houseStyle;
  }

  /** A layout to be adapted and then compiled. */
  JasperDesign design(String name) throws IOException, JRException {
    try (InputStream in = open(name + ".jrxml")) {
      return new JRXmlLoader(context).loadXML(in);
    }
  }

  JasperReport compile(JasperDesign design) throws JRException {
    return new DirectCompiler(context).compileReport(design);
  }

  private InputStream open(String file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(folder.resolve(file)));
  }

  private List<FontFamily> families(Fonts fonts) {
    List<FontFamily> families = new ArrayList<>();
    Map<Path, SimpleFontFamily> loaded = new HashMap<>();
    for (Typeface typeface : Typeface.values()) {
      Path file = fonts.file(typeface);
      SimpleFontFamily family = new SimpleFontFamily(context);
      family.setName(typeface.family());
      SimpleFontFamily same = loaded.get(file);
      if (same == null) {
        family.setNormal(file.toString());
        FontUnfit.check(family.getNormalFace().getFont(), file);
        loaded.put(file, family);
      } else {
        family.setNormalFace((SimpleFontFace) same.getNormalFace());
      }
      family.setPdfEncoding("Identity-H");
      family.setPdfEmbedded(true);
      families.add(family);
    }
    return families;
  }
}
