package zhiheng.intake.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.EntryType;

/** The styles of a form's workbook: what is to be filled in is white and unlocked. */
final class Looks {
  private final XSSFWorkbook workbook;
  private final String font;

  Looks(XSSFWorkbook workbook, String font) {
    this.workbook = workbook;
    this.font = font;
  }

  CellStyle title() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(16, true));
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  CellStyle plain() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(10, false));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  CellStyle warning() {
    CellStyle style = plain();
    XSSFFont red = font(9, false);
    red.setColor(IndexedColors.RED.getIndex());
    style.setFont(red);
    return style;
  }

  CellStyle head() {
    CellStyle style = framed(IndexedColors.GREY_25_PERCENT);
    style.setFont(font(11, true));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  CellStyle section() {
    CellStyle style = framed(IndexedColors.LIGHT_TURQUOISE);
    style.setFont(font(11, true));
    return style;
  }

  CellStyle label(int depth) {
    CellStyle style = framed(IndexedColors.GREY_25_PERCENT);
    ((XSSFCellStyle) style).setFillForegroundColor(pale());
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) (2 * depth));
    return style;
  }

  /** A cell in which nothing is asked. */
  CellStyle notAsked() {
    CellStyle style = framed(IndexedColors.GREY_40_PERCENT);
    style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
    return style;
  }

  CellStyle input(Entry entry, boolean locked) {
    CellStyle style = locked ? label(0) : framed(IndexedColors.WHITE);
    style.setLocked(locked);
    style.setAlignment(
        entry.type().isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setDataFormat(workbook.createDataFormat().getFormat(format(entry.type())));
    return style;
  }

  CellStyle explanation() {
    CellStyle style = framed(IndexedColors.WHITE);
    style.setLocked(false);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static String format(EntryType type) {
    return switch (type) {
      case COUNT -> "0";
      case AMOUNT -> "0.00";
      case DECIMAL -> "General";
      case DATE -> "yyyy-mm-dd";
      case CHOICE, TEXT, CODE -> "@";
    };
  }

  private CellStyle framed(IndexedColors fill) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(11, false));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(fill.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFColor pale() {
    return new XSSFColor(new byte[] {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2}, null);
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont made = workbook.createFont();
    made.setFontName(font);
    made.setFontHeightInPoints((short) points);
    made.setBold(bold);
    return made;
  }
}
