package zhiheng.reports.xlsx;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
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
  private static final int LINE = 17;
  private static final int PAGE = 100;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook;
  private final CellStyle title;
  private final CellStyle words;
  private final CellStyle line;
  private final CellStyle head;
  private final CellStyle number;
  private final CellStyle decimal;
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
    this.decimal = style(false, false, HorizontalAlignment.RIGHT);
    decimal.setQuotePrefixed(false);
    decimal.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
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
    XSSFSheet sheet = sheet(name);
    sheet.setColumnWidth(0, PAGE * 256);
    for (String text : lines) {
      write(sheet, text, sheet.getLastRowNum() < 0 ? title : words);
      sheet.getRow(sheet.getLastRowNum()).setHeightInPoints(LINE * lines(text, PAGE));
    }
  }

  /** On A4, as wide as it is high if it must be. */
  private XSSFSheet sheet(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    return sheet;
  }

  void table(String name, String code, List<String> above, List<List<OpenCell>> rows) {
    XSSFSheet sheet = sheet(name);
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
    for (int i = 0; i < rows.size(); i++) {
      sheet.getRow(first + i).setHeightInPoints(LINE * lines(rows, i));
    }
  }

  /** How many lines the highest cell of a row takes: not every program finds that out by itself. */
  private static int lines(List<List<OpenCell>> rows, int row) {
    int most = 1;
    for (int column = 0; column < rows.get(row).size(); column++) {
      most = Math.max(most, lines(rows.get(row).get(column).written(), width(rows, column)));
    }
    return most;
  }

  private static int lines(String text, int width) {
    return Math.max(1, (letters(text) + width - 1) / width);
  }

  /** In widths of a digit; Chinese characters take two. */
  private static int letters(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }

  private static void write(XSSFSheet sheet, String text, CellStyle style) {
    XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void write(XSSFCell cell, OpenCell content, boolean inHead) {
    if (content instanceof OpenCell.Number value) {
      cell.setCellValue(value.value().doubleValue());
      cell.setCellStyle(value.value().scale() > 0 ? decimal : number);
    } else {
      cell.setCellValue(content.written());
      cell.setCellStyle(inHead ? head : content instanceof OpenCell.Mark ? mark : words);
    }
  }

  private static int width(List<List<OpenCell>> rows, int column) {
    int widest = NARROWEST;
    for (List<OpenCell> row : rows) {
      String text = row.get(column).written();
      // The type is larger than the one that widths are measured in.
      int cells = letters(text) * 5 / 4 + 3;
      // A head may break into two lines.
      widest = Math.max(widest, row == rows.get(0) ? cells / 2 + 3 : cells);
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
