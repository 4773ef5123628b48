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
  /** Fills and frames, light enough to be printed in grey and written over. */
  private static final int HEAD = 0xDCE6F0;

  private static final int SECTION = 0xEAF1F8;
  private static final int LABEL = 0xF7F7F7;
  private static final int WHITE = 0xFFFFFF;
  private static final int FRAME = 0xA6A6A6;

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
    CellStyle style = framed(HEAD);
    style.setFont(font(11, true));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  CellStyle section() {
    CellStyle style = framed(SECTION);
    style.setFont(font(11, true));
    style.setWrapText(false);
    return style;
  }

  CellStyle label(int depth) {
    CellStyle style = framed(LABEL);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) (1 + 2 * depth));
    return style;
  }

  /** A short word or number beside the label. */
  CellStyle measure() {
    CellStyle style = label(0);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setIndention((short) 0);
    return style;
  }

  /** A cell in which nothing is asked. */
  CellStyle notAsked() {
    CellStyle style = framed(FRAME);
    style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
    return style;
  }

  CellStyle input(Entry entry, boolean locked) {
    CellStyle style = locked ? measure() : framed(WHITE);
    style.setLocked(locked);
    if (!locked || entry.type() == EntryType.TEXT) {
      style.setAlignment(
          entry.type().isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(format(entry.type())));
    return style;
  }

  CellStyle explanation() {
    CellStyle style = framed(WHITE);
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

  private CellStyle framed(int fill) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(11, false));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor frame = color(FRAME);
    style.setTopBorderColor(frame);
    style.setBottomBorderColor(frame);
    style.setLeftBorderColor(frame);
    style.setRightBorderColor(frame);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(color(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFColor color(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont made = workbook.createFont();
    made.setFontName(font);
    made.setFontHeightInPoints((short) points);
    made.setBold(bold);
    return made;
  }
}
