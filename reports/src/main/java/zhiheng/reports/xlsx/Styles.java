package zhiheng.reports.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Row;

/** The few styles of a workbook. */
final class Styles {
  private final XSSFWorkbook workbook;
  private final Map<Column.Kind, CellStyle> plain = new EnumMap<>(Column.Kind.class);
  private final Map<Column.Kind, CellStyle> strong = new EnumMap<>(Column.Kind.class);
  private final CellStyle head;
  private final CellStyle warning;
  private final CellStyle words;
  private final Font bold;

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.bold = workbook.createFont();
    bold.setBold(true);
    for (Column.Kind kind : Column.Kind.values()) {
      plain.put(kind, cell(kind));
      CellStyle total = cell(kind);
      total.setFont(bold);
      strong.put(kind, total);
    }
    this.words = words();
    this.head = head();
    this.warning = warning();
  }

  CellStyle of(Column.Kind kind, Row.Kind row) {
    CellStyle style = (row == Row.Kind.TOTAL ? strong : plain).get(kind);
    return style == null ? words : style;
  }

  CellStyle forHead() {
    return head;
  }

  CellStyle forWords() {
    return words;
  }

  CellStyle forWarning() {
    return warning;
  }

  private CellStyle cell(Column.Kind kind) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(
        workbook
            .createDataFormat()
            .getFormat(
                switch (kind) {
                  case COUNT -> "0";
                  case POINTS -> "0.00";
                  case PERCENT -> "0.0%";
                  case TEXT, CODE -> "@";
                }));
    style.setAlignment(
        switch (kind) {
          case COUNT, POINTS, PERCENT -> HorizontalAlignment.RIGHT;
          case CODE -> HorizontalAlignment.CENTER;
          case TEXT -> HorizontalAlignment.LEFT;
        });
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(kind == Column.Kind.TEXT);
    // What begins with = + - @ stays text even when a reader saves the sheet as CSV or edits it.
    style.setQuotePrefixed(!kind.isNumber());
    return style;
  }

  private CellStyle words() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(true);
    return style;
  }

  private CellStyle head() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xEC, (byte) 0xEF, (byte) 0xF3}));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.MEDIUM);
    style.setQuotePrefixed(true);
    return style;
  }

  private CellStyle warning() {
    CellStyle style = workbook.createCellStyle();
    Font red = workbook.createFont();
    red.setBold(true);
    red.setColor(IndexedColors.DARK_RED.getIndex());
    style.setFont(red);
    style.setWrapText(true);
    return style;
  }
}
