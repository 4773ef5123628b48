package zhiheng.reports.jasper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Renderer;
import zhiheng.reports.font.Fonts;
import zhiheng.templates.wording.Lang;

/**
 * A document as an official paper: A4, tagged, its fonts embedded as subsets, its text searchable,
 * and the same bytes whenever and wherever it is made.
 */
public final class PdfRenderer implements Renderer {
  private final Path templates;
  private final Fonts fonts;
  private @Nullable Layouts layouts;

  /**
   * @param templates the folder of definitions, for the layouts
   */
  public PdfRenderer(Path templates, Fonts fonts) {
    this.templates = templates;
    this.fonts = fonts;
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Layouts layouts = layouts();
      export(document, layouts, fill(document, layouts), bytes);
    } catch (JRException e) {
      throw new IOException("a layout could not be used: " + e.getMessage(), e);
    }
    out.write(SameBytes.of(bytes.toByteArray()));
  }

  /** Read once for all documents: the fonts alone are some 50 MB. */
  private synchronized Layouts layouts() throws IOException, JRException {
    if (layouts == null) {
      layouts = new Layouts(templates.resolve("layouts"), fonts);
    }
    return layouts;
  }

  /**
   * Fills twice: first onto one endless page to measure, then onto pages that end where they may.
   */
  static JasperPrint fill(Document document, Layouts layouts) throws IOException, JRException {
    boolean hasImprint = document.blocks().stream().anyMatch(Imprint.class::isInstance);
    JasperReport master = layouts.master(document.lang(), hasImprint);
    JasperPrint measured = fill(document, layouts, master, PageBreaks.NONE, true);
    int page = PageRoom.of(master);
    PageBreaks breaks =
        PageBreaks.of(
            Galley.read(document, measured, master),
            page,
            hasImprint ? page - PageRoom.imprint(master) : page);
    return fill(document, layouts, master, breaks, false);
  }

  private static JasperPrint fill(
      Document document, Layouts layouts, JasperReport master, PageBreaks breaks, boolean endless)
      throws IOException, JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_TEMPLATES, List.of(layouts.houseStyle(document.lang())));
    parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Shanghai"));
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, endless);
    parameters.put("illustrated", !document.illustration().isEmpty());
    parameters.put("illustration", document.illustration());
    document.blocks().stream()
        .filter(Imprint.class::isInstance)
        .map(Imprint.class::cast)
        .findFirst()
        .ifPresent(
            imprint -> {
              parameters.put("copies", imprint.copies());
              parameters.put("imprintIssuer", imprint.issuer());
              parameters.put("imprintIssued", imprint.issued());
            });
    return JasperFillManager.getInstance(layouts.context())
        .fill(master, parameters, Lines.of(document, layouts, kindsOfLine(master), breaks));
  }

  private static List<String> kindsOfLine(JasperReport master) {
    List<String> kinds = new ArrayList<>();
    for (JRField field : master.getFields()) {
      if (field.getValueClass() == Boolean.class) {
        kinds.add(field.getName());
      }
    }
    return kinds;
  }

  private static void export(
      Document document, Layouts layouts, JasperPrint print, OutputStream out) throws JRException {
    String language = document.lang() == Lang.ZH ? "zh-CN" : "en";
    String author = document.letterhead().office();
    String subject = document.letterhead().mark();
    print.setProperty(HouseProducer.DATE, document.date().toString());
    print.setProperty(
        HouseProducer.DESCRIPTION,
        Archival.description(
            document.title(), author, subject, language, document.seal(), document.date()));
    if (!document.seal().isEmpty()) {
      print.setProperty(HouseProducer.SEAL, document.seal());
    }
    JRPdfExporter exporter = new JRPdfExporter(layouts.context());
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
    file.setTagged(true);
    file.setTagLanguage(language);
    file.setPdfVersion(PdfVersionEnum.VERSION_1_7);
    file.setDisplayMetadataTitle(true);
    file.setMetadataTitle(document.title());
    file.setMetadataAuthor(author);
    file.setMetadataCreator("Zhiheng");
    file.setMetadataSubject(subject);
    if (!document.seal().isEmpty()) {
      file.setMetadataKeywords(document.seal());
    }
    exporter.setConfiguration(file);
    SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
    pages.setForceLineBreakPolicy(true);
    exporter.setConfiguration(pages);
    exporter.exportReport();
  }
}
