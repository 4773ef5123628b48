package zhiheng.reports.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;

/** One table on its sheet: the head in the first row, frozen; below it nothing but data. */
final class TableSheet {
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Document document;

  TableSheet(XSSFWorkbook workbook, Styles styles, Document document) {
    this.workbook = workbook;
    this.styles = styles;
    this.document = document;
  }

  void write(TableBlock block, String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    List<Column> columns = block.table().columns();
    XSSFRow head = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = head.createCell(i, CellType.STRING);
      cell.setCellValue(columns.get(i).title());
      cell.setCellStyle(styles.forHead());
      sheet.setColumnWidth(i, width(block, i));
    }
    for (Row row : block.table().rows()) {
      write(sheet.createRow(sheet.getLastRowNum() + 1), row, columns);
    }
    sheet.createFreezePane(1, 1);
    if (!block.table().rows().isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1));
    }
    Printing.prepare(sheet, block.caption(), document);
  }

  private void write(XSSFRow line, Row row, List<Column> columns) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Column.Kind kind = columns.get(i).kind();
      XSSFCell written = line.createCell(i);
      written.setCellStyle(styles.of(kind, row.kind()));
      BigDecimal value = cell.value();
      if (value == null) {
        written.setCellValue(cell.text());
      } else if (kind == Column.Kind.PERCENT) {
        written.setCellValue(value.movePointLeft(2).doubleValue());
      } else {
        written.setCellValue(value.doubleValue());
      }
    }
  }

  /** In 256ths of a digit; a Chinese character is two digits wide. */
  private static int width(TableBlock block, int column) {
    int widest = wide(block.table().columns().get(column).title()) + 3;
    for (Row row : block.table().rows()) {
      widest = Math.max(widest, wide(row.cells().get(column).text()) + 2);
    }
    return Math.min(widest, WIDEST) * 256;
  }

  private static int wide(String text) {
    return text.codePoints().map(each -> each > 0x2E7F ? 2 : 1).sum();
  }
}
