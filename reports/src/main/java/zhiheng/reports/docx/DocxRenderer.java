package zhiheng.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Renderer;
import zhiheng.reports.office.SameZip;
import zhiheng.reports.sentence.Words;
import zhiheng.reports.typeset.TitleLines;

/**
 * A document as a text that an office can go on writing: real headings, real tables whose heads
 * repeat, all looks in styles (of {@code layouts/word-styles.xml}), pages as GB/T 9704-2012 wants
 * them. The same document gives the same bytes.
 */
public final class DocxRenderer implements Renderer {
  private final Path templates;
  private final Supplier<Pen> pen;

  /**
   * @param templates the folder of definitions, for the styles
   * @param pen what charts are drawn with; asked only if there is one
   */
  public DocxRenderer(Path templates, Supplier<Pen> pen) {
    this.templates = templates;
    this.pen = pen;
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument text = new XWPFDocument()) {
      text.createStyles().setStyles(styles());
      Words words = Words.read(templates, document.lang());
      Sheet.setUp(text, document, words);
      new Blocks(text, document.lang(), pen).write(document, TitleLines.of(document, words));
      describe(text, document);
      text.write(bytes);
    }
    SameZip.copy(bytes.toByteArray(), document.date(), out);
  }

  private CTStyles styles() throws IOException {
    try (InputStream in = Files.newInputStream(templates.resolve("layouts/word-styles.xml"))) {
      return StylesDocument.Factory.parse(in).getStyles();
    } catch (XmlException e) {
      throw new IOException("word-styles.xml could not be used: " + e.getMessage(), e);
    }
  }

  private static void describe(XWPFDocument text, Document document) {
    POIXMLProperties.CoreProperties core = text.getProperties().getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitle(document.title());
    core.setCreator(document.letterhead().office());
    core.setCreated(day);
    core.setModified(day);
    core.setDescription(document.illustration());
    core.setKeywords(document.seal());
  }
}
