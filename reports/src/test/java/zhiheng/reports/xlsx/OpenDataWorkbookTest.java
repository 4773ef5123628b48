package zhiheng.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.publish.SomeOpenData;
import zhiheng.templates.wording.Lang;

/**
 * The checklist of the UK Analysis Function, "Making spreadsheets accessible" (2023), as far as a
 * program can look at it.
 */
class OpenDataWorkbookTest {

  @ParameterizedTest
  @EnumSource
  void theWorkbookCanBeListenedTo(Lang lang) throws IOException {
    byte[] bytes = write(lang);
    assertThat(write(lang)).as("the same bytes twice").isEqualTo(bytes);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isIn("月报", "Bulletin");
      for (Sheet each : workbook) {
        XSSFSheet sheet = (XSSFSheet) each;
        assertThat(sheet.getMergedRegions()).isEmpty();
        assertThat(sheet.getPaneInformation()).as("nothing is frozen").isNull();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        assertThat(sheet.getTables()).hasSize(workbook.getSheetIndex(sheet) == 0 ? 0 : 1);
        assertThatNoRowIsEmpty(sheet);
        for (XSSFTable table : sheet.getTables()) {
          assertThat(table.getName()).matches("[A-Za-z_][A-Za-z0-9_]*");
          assertThatNoCellIsEmpty(sheet, table);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreNumbersAndMarksAreExplained(Lang lang) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(lang)))) {
      XSSFSheet sheet = workbook.getSheet("by-city");
      XSSFTable table = sheet.getTables().get(0);
      Row first = sheet.getRow(table.getStartRowIndex() + 1);
      assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(first.getCell(1).getCellType()).as("no formula").isEqualTo(CellType.STRING);
      assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(41);
      Row second = sheet.getRow(table.getStartRowIndex() + 2);
      assertThat(second.getCell(3).getStringCellValue()).isEqualTo("[c]");
      String above = "";
      for (int row = 0; row < table.getStartRowIndex(); row++) {
        above += sheet.getRow(row).getCell(0).getStringCellValue() + "\n";
      }
      assertThat(above).contains("[c] ", "[z] ").doesNotContain("[x] ", "open.");
    }
  }

  private static void assertThatNoRowIsEmpty(XSSFSheet sheet) {
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      assertThat(sheet.getRow(row) == null).as("row %s", row).isFalse();
      assertThat(sheet.getRow(row).getCell(0).toString()).isNotBlank();
    }
  }

  private static void assertThatNoCellIsEmpty(XSSFSheet sheet, XSSFTable table) {
    for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        Cell cell = sheet.getRow(row).getCell(column);
        assertThat(cell.toString()).isNotBlank();
      }
    }
  }

  private static byte[] write(Lang lang) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OpenDataWorkbook(TestFonts.templates(), lang).write(SomeOpenData.of(), out);
    return out.toByteArray();
  }
}
