package zhiheng.intake.sheet;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook says it is, on a sheet that nobody sees.
 *
 * @param part empty if a unit has only one file for a period
 */
public record Identity(String form, String version, String unit, String period, String part) {
  /** The hidden sheet. */
  public static final String SHEET = "_zhiheng";

  /** The cell with the number of the month, which formulas of the form refer to. */
  static final String MONTH = SHEET + "!$B$6";

  private static final String[] NAMES = {"form", "version", "unit", "period", "part", "month"};

  /** Lays out the sheet; the values come when a workbook is written. */
  static void draw(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet(SHEET);
    for (int i = 0; i < NAMES.length; i++) {
      sheet.createRow(i).createCell(0).setCellValue(NAMES[i]);
      sheet.getRow(i).createCell(1).setCellStyle(workbook.getCellStyleAt(0));
    }
    sheet.enableLocking();
  }

  /** A source of texts by A1 reference. */
  public interface Cells {
    String text(String ref);
  }

  /** Reads the sheet; empty if it does not hold what it should. */
  public static Optional<Identity> read(Cells cells) {
    for (int i = 0; i < 5; i++) {
      if (!cells.text("A" + (i + 1)).equals(NAMES[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Identity(
            cells.text("B1"),
            cells.text("B2"),
            cells.text("B3"),
            cells.text("B4"),
            cells.text("B5")));
  }
}
