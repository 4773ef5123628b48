package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** A workbook that a clerk can fill in without a manual. */
class FormWorkbookTest {
  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final FormWorkbook workbook = new FormWorkbook(templates, Lang.ZH);
  private final Month march = new Month(2017, 3);
  private final Form form = templates.forms().find("monthly-return", march).orElseThrow();

  @Test
  void theTitleSaysWhoAndWhen() throws IOException {
    try (XSSFWorkbook read = read(Map.of())) {
      XSSFSheet sheet = read.getSheetAt(0);

      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("专利行政执法月报表");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .contains("广东省")
          .contains("440000")
          .contains("2017 年 3 月");
    }
  }

  @Test
  void onlyWhatIsToBeFilledInIsUnlocked() throws IOException {
    try (XSSFWorkbook read = read(Map.of())) {
      XSSFSheet sheet = read.getSheetAt(0);

      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(5).getCell(2).getCellStyle().getLocked()).isFalse();
      assertThat(sheet.getRow(5).getCell(3).getCellStyle().getLocked()).isTrue();
      assertThat(read.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }
  }

  @Test
  void theSameFillingGivesTheSameBytes() throws IOException {
    Map<CellKey, String> values = Map.of(new CellKey("infringement.filed", "month"), "412");
    byte[] once = bytes(new FormWorkbook(templates, Lang.ZH), values);
    byte[] again = bytes(new FormWorkbook(templates, Lang.ZH), values);

    assertThat(once).isEqualTo(again);
  }

  @Test
  void aFigureStandsInTheCellThatTheLayoutSays() throws IOException {
    CellKey filed = new CellKey("infringement.filed", "month");
    try (XSSFWorkbook read = read(Map.of(filed, "412"))) {
      SheetLayout.Spot spot = SheetLayout.of(form).spots().get(filed);
      assertThat(spot).isNotNull();

      assertThat(read.getSheetAt(0).getRow(spot.row()).getCell(spot.column()).getNumericCellValue())
          .isEqualTo(412);
    }
  }

  /** A form in use never moves its cells: what differs here belongs into a new version. */
  @Test
  void theCellsOfAFormStayWhereTheyAre() throws IOException {
    Path recorded = templates.folder().resolve("forms/monthly-return/2016-01.cells.csv");
    String cells = String.join("\n", SheetLayout.of(form).recorded()) + "\n";
    if (System.getProperty("baselines.update") != null) {
      Files.writeString(recorded, cells);
    }

    assertThat(Files.readString(recorded)).isEqualTo(cells);
  }

  private XSSFWorkbook read(Map<CellKey, String> values) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook, values)));
  }

  private byte[] bytes(FormWorkbook writer, Map<CellKey, String> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(form, new Filling(new UnitCode("440000"), march, "", values), out);
    return out.toByteArray();
  }
}
