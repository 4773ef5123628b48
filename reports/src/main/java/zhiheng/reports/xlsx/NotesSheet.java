package zhiheng.reports.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Wording;

/** The first sheet: what this is, whose, whether it is real, and what the other sheets hold. */
final class NotesSheet {
  /** Widths of the columns, in characters; a Chinese one counts two. */
  private static final int[] WIDTHS = {34, 50, 70};

  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Wording wording;

  NotesSheet(XSSFWorkbook workbook, Styles styles, Wording wording) {
    this.workbook = workbook;
    this.styles = styles;
    this.wording = wording;
  }

  void write(Document document, List<String> names) {
    XSSFSheet sheet = workbook.createSheet(wording.say("paper.sheet_notes"));
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    line(sheet, wording.say("paper.title"), document.title(), document.letterhead().mark());
    line(sheet, wording.say("paper.office"), document.letterhead().office(), "");
    line(sheet, wording.say("paper.issued"), document.letterhead().issued(), "");
    if (!document.illustration().isEmpty()) {
      XSSFRow row = line(sheet, wording.say("paper.nature"), document.illustration(), "");
      row.getCell(1).setCellStyle(styles.forWarning());
    }
    if (!document.seal().isEmpty()) {
      line(sheet, wording.say("paper.seal"), document.seal(), wording.say("paper.seal_how"));
    }
    sheet.createRow(sheet.getLastRowNum() + 1);
    XSSFRow head =
        line(
            sheet,
            wording.say("paper.sheet"),
            wording.say("paper.caption"),
            wording.say("paper.note"));
    head.forEach(cell -> cell.setCellStyle(styles.forHead()));
    List<TableBlock> tables = document.tables();
    for (int i = 0; i < tables.size(); i++) {
      XSSFRow row = line(sheet, names.get(i), tables.get(i).caption(), tables.get(i).note());
      link(row.getCell(0), names.get(i));
    }
    Printing.prepare(sheet, document.title(), document);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setRepeatingRows(null);
  }

  private XSSFRow line(XSSFSheet sheet, String... cells) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    int lines = 1;
    for (int i = 0; i < cells.length; i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(cells[i]);
      cell.setCellStyle(styles.forWords());
      lines = Math.max(lines, lines(cells[i], WIDTHS[i]));
    }
    if (lines > 1) {
      row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
    }
    return row;
  }

  /**
   * How many lines words take, at most: not all programs make a row higher by themselves where one
   * of its cells is a link.
   */
  private static int lines(String words, int width) {
    int characters = words.codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
    return (characters + width - 1) / width;
  }

  private void link(XSSFCell cell, String sheet) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }
}
