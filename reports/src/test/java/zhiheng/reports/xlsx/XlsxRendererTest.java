package zhiheng.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.HardCases;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Sample;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

class XlsxRendererTest {

  @Test
  void openedAgainEveryFigureIsANumberInItsCell() throws IOException {
    Document document = Sample.bulletin();
    try (XSSFWorkbook workbook = read(render(document))) {
      List<TableBlock> tables = document.tables();
      assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size() + 2);
      for (int i = 0; i < tables.size(); i++) {
        compare(tables.get(i).table(), workbook.getSheetAt(i + 1));
      }
    }
  }

  /** The row that names a sheet holds a link; some programs leave such rows a line high. */
  @Test
  void aNoteOfSeveralLinesHasARowOfSeveralLines() throws IOException {
    try (XSSFWorkbook workbook = read(render(HardCases.circular()))) {
      XSSFSheet notes = workbook.getSheetAt(0);
      for (org.apache.poi.ss.usermodel.Row row : notes) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          int letters =
              cell.getStringCellValue().codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
          double lines = Math.ceil(letters * 256.0 / notes.getColumnWidth(cell.getColumnIndex()));
          assertThat((double) row.getHeightInPoints())
              .as(cell.getStringCellValue())
              .isGreaterThanOrEqualTo(lines * notes.getDefaultRowHeightInPoints());
        }
      }
    }
  }

  private static void compare(Table table, XSSFSheet sheet) {
    assertThat(sheet.getNumMergedRegions()).isZero();
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    for (int column = 0; column < table.columns().size(); column++) {
      assertThat(sheet.getRow(0).getCell(column).getStringCellValue())
          .isEqualTo(table.columns().get(column).title());
      for (int row = 0; row < table.rows().size(); row++) {
        compare(
            table.rows().get(row).cells().get(column),
            table.columns().get(column).kind(),
            sheet.getRow(row + 1).getCell(column));
      }
    }
  }

  private static void compare(Cell meant, Column.Kind kind, XSSFCell written) {
    BigDecimal value = meant.value();
    if (value == null) {
      assertThat(written.getStringCellValue()).isEqualTo(meant.text());
    } else {
      BigDecimal exact = kind == Column.Kind.PERCENT ? value.movePointLeft(2) : value;
      assertThat(written.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(written.getNumericCellValue()).isEqualTo(exact.doubleValue());
    }
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    Table table =
        new Table(
            List.of(Column.text("=1+1", 1)),
            List.of(Row.of(Cell.of("=HYPERLINK(\"http://example.org\")"))));
    Document document =
        new Document(
            Lang.ZH,
            "formula",
            "公式",
            Sample.bulletin().letterhead(),
            LocalDate.of(2018, 1, 15),
            "",
            List.of(new TableBlock("t", "表1　'=a/b'", table, "")));
    try (XSSFWorkbook workbook = read(render(document))) {
      XSSFCell cell = workbook.getSheetAt(1).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void everySheetSaysThatItIsAnIllustration() throws IOException {
    try (XSSFWorkbook workbook = read(render(Sample.bulletin()))) {
      workbook
          .sheetIterator()
          .forEachRemaining(
              sheet -> assertThat(sheet.getHeader().getRight()).contains("示例数据（非真实）"));
    }
  }

  @Test
  void theLastSheetLeadsEveryFigureBackToItsOrigin() throws IOException {
    try (XSSFWorkbook workbook = read(render(Sample.bulletin()))) {
      XSSFSheet evidence = workbook.getSheet("依据");
      assertThat(evidence.getRow(1).getCell(3).getStringCellValue()).isEqualTo("r/u/n");
      assertThat(evidence.getRow(2).getCell(1).getStringCellValue()).isEqualTo("C2");
      assertThat(evidence.getRow(2).getCell(3).getStringCellValue())
          .isEqualTo("monthly-return/440000/2017/x");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(render(Sample.bulletin())).isEqualTo(render(Sample.bulletin()));
  }

  private static byte[] render(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer(TestFonts.templates()).render(document, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
