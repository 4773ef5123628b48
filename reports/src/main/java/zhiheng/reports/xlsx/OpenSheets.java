package zhiheng.reports.xlsx;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.publish.OpenCell;

/** The sheets of an open workbook: a page of lines, or lines and one table below them. */
final class OpenSheets {
  private static final short POINTS = 12;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook;
  private final CellStyle title;
  private final CellStyle words;
  private final CellStyle line;
  private final CellStyle head;
  private final CellStyle number;
  private final CellStyle mark;
  private final Set<String> tables = new TreeSet<>();

  OpenSheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.title = style(true, false, HorizontalAlignment.LEFT);
    this.words = style(false, true, HorizontalAlignment.LEFT);
    this.line = style(false, false, HorizontalAlignment.LEFT);
    this.head = style(true, true, HorizontalAlignment.LEFT);
    this.number = style(false, false, HorizontalAlignment.RIGHT);
    this.mark = style(false, false, HorizontalAlignment.RIGHT);
    number.setQuotePrefixed(false);
  }

  private CellStyle style(boolean bold, boolean wrapped, HorizontalAlignment side) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    style.setFont(font);
    style.setWrapText(wrapped);
    style.setAlignment(side);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    // What begins with = + - @ stays words even when a reader edits it.
    style.setQuotePrefixed(true);
    return style;
  }

  void page(String name, List<String> lines) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setColumnWidth(0, 100 * 256);
    for (String text : lines) {
      write(sheet, text, sheet.getLastRowNum() < 0 ? title : words);
    }
  }

  void table(String name, String code, List<String> above, List<List<OpenCell>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    above.forEach(text -> write(sheet, text, sheet.getLastRowNum() < 0 ? title : line));
    int first = sheet.getLastRowNum() + 1;
    for (List<OpenCell> cells : rows) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < cells.size(); i++) {
        write(row.createCell(i), cells.get(i), row.getRowNum() == first);
      }
    }
    int last = Math.max(sheet.getLastRowNum(), first + 1);
    int width = rows.get(0).size();
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(first, 0),
                new CellReference(last, width - 1),
                SpreadsheetVersion.EXCEL2007));
    table.setName(code);
    table.setDisplayName(code);
    tables.add(name);
    for (int i = 0; i < width; i++) {
      sheet.setColumnWidth(i, width(rows, i) * 256);
    }
  }

  private static void write(XSSFSheet sheet, String text, CellStyle style) {
    XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void write(XSSFCell cell, OpenCell content, boolean inHead) {
    if (content instanceof OpenCell.Number value) {
      cell.setCellValue(value.value().doubleValue());
      cell.setCellStyle(number);
    } else {
      cell.setCellValue(content.written());
      cell.setCellStyle(inHead ? head : content instanceof OpenCell.Mark ? mark : words);
    }
  }

  private static int width(List<List<OpenCell>> rows, int column) {
    int widest = NARROWEST;
    for (List<OpenCell> row : rows) {
      String text = row.get(column).written();
      int cells = text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum() + 2;
      // A head may break into two lines.
      widest = Math.max(widest, row == rows.get(0) ? cells / 2 : cells);
    }
    return Math.min(widest, WIDEST);
  }

  /** Makes the names of sheets in the contents lead to the sheets. */
  void link(String contents) {
    for (var row : workbook.getSheet(contents)) {
      var cell = row.getCell(0);
      if (cell != null && tables.contains(cell.getStringCellValue()) && row.getRowNum() > 0) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + cell.getStringCellValue() + "'!A1");
        cell.setHyperlink(link);
      }
    }
  }
}
