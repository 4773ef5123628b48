package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.period.Month;

/** A clerk's first return: exported, filled in, handed in, handed in again, corrected. */
class FirstReturnTest {
  private static final Month MARCH = new Month(2017, 3);

  private final Path folder;
  private final Path blank;
  private final Office clerk;

  FirstReturnTest(@TempDir Path folder) {
    this.folder = folder;
    this.blank = folder.resolve("F.xlsx");
    this.clerk = Office.in(folder.resolve("workspace")).at("2017-04-06T02:00:00Z");
  }

  @Test
  void aReturnGoesFromTheBlankSheetToItsReceiptAndItsCorrection() throws IOException {
    clerk
        .runs(
            "form",
            "export",
            "monthly-return",
            "--unit",
            "450000",
            "--period",
            "2017-03",
            "-o",
            blank)
        .ends(ExitCode.DONE);

    Said asTheOfficeSentIt = clerk.runs("submit", blank).ends(ExitCode.REFUSED);
    assertThat(asTheOfficeSentIt.err().lines().filter(line -> line.startsWith("[错误]")))
        .as("every blank cell, all at once")
        .hasSizeGreaterThan(100);
    assertThat(asTheOfficeSentIt.out()).contains("已退回 F.xlsx", "标注副本：");
    assertThat(folder.resolve("workspace/returned/F.marked.xlsx")).isNotEmptyFile();
    assertThat(clerk.runs("status", "--period", "2017-03").line("450000")).contains("未到期");

    Path filled = fillIn(new SomeReturns(Office.DEFINED, folder).of("450000", MARCH));
    Said accepted = clerk.runs("submit", filled).ends(ExitCode.DONE);
    assertThat(accepted.out()).contains("已受理 F.xlsx（450000，2017-03）。回执 20170406-0001");
    assertThat(clerk.runs("status", "--period", "2017-03").line("450000"))
        .contains("按时", "2017-04-06 10:00", "20170406-0001");

    Said twice = clerk.at("2017-04-07T02:00:00Z").runs("submit", filled).ends(ExitCode.DONE);
    assertThat(twice.out()).contains("完全相同", "20170406-0001");

    Path corrected =
        new SomeReturns(Office.DEFINED, folder)
            .of(
                "450000",
                MARCH,
                Map.of(
                    new CellKey("media.reports", "month"),
                    "77",
                    new CellKey("media.reports", "ytd"),
                    "300"));
    Said revised = clerk.at("2017-06-01T02:00:00Z").runs("submit", corrected).ends(ExitCode.DONE);
    assertThat(revised.out()).contains("第 2 版", "20170601-0001");
    assertThat(
            clerk.at("2017-06-01T03:00:00Z").runs("status", "--period", "2017-03").line("450000"))
        .as("a correction is no delay")
        .contains("按时", " 2 ", "20170601-0001");
    assertThat(clerk.runs("status", "--period", "2017-03", "--as-of", "2017-05-01").line("450000"))
        .as("as it was known before the correction")
        .contains("20170406-0001");

    Path late = new SomeReturns(Office.DEFINED, folder).of("110000", new Month(2017, 4));
    clerk.at("2017-06-01T02:00:00Z").runs("submit", late).ends(ExitCode.DONE);
    Said april = clerk.at("2017-06-01T03:00:00Z").runs("status", "--period", "2017-04");
    assertThat(april.line("110000")).contains("迟报", "20170601-0002");
    assertThat(april.line("440000")).contains("未报");
    assertThat(april.out()).contains("应报 31，已报 1");

    assertThat(clerk.runs("verify").ends(ExitCode.DONE).out()).contains("未发现绕过台账的改动");
  }

  /** Types the figures of one workbook into the cells that the blank one leaves open. */
  private Path fillIn(Path figures) throws IOException {
    try (InputStream from = Files.newInputStream(figures);
        InputStream to = Files.newInputStream(blank);
        XSSFWorkbook known = new XSSFWorkbook(from);
        XSSFWorkbook form = new XSSFWorkbook(to)) {
      for (Row row : known.getSheetAt(0)) {
        for (Cell cell : row) {
          XSSFRow open = form.getSheetAt(0).getRow(row.getRowNum());
          if (cell.getCellType() == CellType.NUMERIC) {
            open.getCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
          }
        }
      }
      Path filled = Files.createDirectory(folder.resolve("filled")).resolve("F.xlsx");
      try (OutputStream out = Files.newOutputStream(filled)) {
        form.write(out);
      }
      return filled;
    }
  }
}
