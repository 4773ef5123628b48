package zhiheng.reports.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Wording;

/** The last sheet: for every figure with a known origin its sheet, cell and origin. */
final class EvidenceSheet {
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Wording wording;

  EvidenceSheet(XSSFWorkbook workbook, Styles styles, Wording wording) {
    this.workbook = workbook;
    this.styles = styles;
    this.wording = wording;
  }

  void write(Document document, List<String> names) {
    XSSFSheet sheet = workbook.createSheet(wording.say("paper.sheet_evidence"));
    XSSFRow head =
        line(
            sheet,
            wording.say("paper.sheet"),
            wording.say("paper.cell"),
            wording.say("paper.figure"),
            wording.say("paper.origin"));
    head.forEach(cell -> cell.setCellStyle(styles.forHead()));
    List<TableBlock> tables = document.tables();
    for (int i = 0; i < tables.size(); i++) {
      List<Row> rows = tables.get(i).table().rows();
      for (int row = 0; row < rows.size(); row++) {
        List<Cell> cells = rows.get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          Evidence evidence = cells.get(column).evidence();
          if (evidence != null) {
            String reference = new CellReference(row + 1, column).formatAsString();
            line(sheet, names.get(i), reference, cells.get(column).text(), evidence.address());
          }
        }
      }
    }
    int[] widths = {34, 10, 14, 80};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    sheet.createFreezePane(0, 1);
    Printing.prepare(sheet, document.title(), document);
    sheet.getPrintSetup().setLandscape(true);
  }

  private XSSFRow line(XSSFSheet sheet, String... cells) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.length; i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(cells[i]);
      cell.setCellStyle(styles.forWords());
    }
    return row;
  }
}
