package zhiheng.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Renderer;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.office.SameZip;
import zhiheng.templates.wording.Wording;

/**
 * A document as a workbook of data: notes, then one table a sheet with its head in the first row
 * and numbers as numbers, then where each figure comes from. No merged cells, no formulas; the same
 * document gives the same bytes.
 */
public final class XlsxRenderer implements Renderer {
  private final Path templates;

  /**
   * @param templates the folder of definitions, for the words
   */
  public XlsxRenderer(Path templates) {
    this.templates = templates;
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    Wording wording = Wording.read(templates.resolve("wording/reports"), document.lang());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      List<TableBlock> tables = document.tables();
      List<String> names = SheetNames.of(tables, wording);
      new NotesSheet(workbook, styles, wording).write(document, names);
      for (int i = 0; i < tables.size(); i++) {
        new TableSheet(workbook, styles, document).write(tables.get(i), names.get(i));
      }
      new EvidenceSheet(workbook, styles, wording).write(document, names);
      describe(workbook, document);
      workbook.write(bytes);
    }
    SameZip.copy(bytes.toByteArray(), document.date(), out);
  }

  private static void describe(XSSFWorkbook workbook, Document document) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
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
