package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.Outcome.Rejected;
import zhiheng.intake.given.Given;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.workplan.Duty;

/** Lesson 7: a form is handed out with what is known, and that comes back as it was. */
class I07_WhatWasGivenTest {
  private static final Year YEAR = new Year(2017);
  private static final String PLAN = "strict-protection-2017";
  private static final Form PROGRESS =
      Desk.TEMPLATES.forms().find(Prefilled.PROGRESS, YEAR).orElseThrow();
  private static final Unit UNIT =
      Desk.TEMPLATES.register().find(Desk.JIANGSU, YEAR.firstDay()).orElseThrow();
  private final Prefilled prefilled = new Prefilled(Desk.TEMPLATES);
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyDutyIsARow() {
    List<Duty> duties = Desk.TEMPLATES.workPlans().find(PLAN).orElseThrow().duties(UNIT, YEAR);
    Given given = prefilled.of(PROGRESS, UNIT, YEAR, PLAN);

    assertThat(given.rows()).isEqualTo(duties.size()).isGreaterThan(30);
    assertThat(given.in(Lang.ZH))
        .containsEntry(new CellKey("0001", "milestone"), duties.get(0).milestone().code())
        .containsEntry(new CellKey("0001", "due"), duties.get(0).due().toString());
  }

  @Test
  void aPlanThatNobodyKnowsIsRefusedWithThoseThatThereAre() {
    assertThat(Desk.said(prefilled.of(PROGRESS, UNIT, YEAR, "plan-b").findings(), Lang.EN))
        .contains("\"plan-b\" is not known", PLAN, "promotion-plan-2018");
    assertThat(Desk.said(prefilled.of(PROGRESS, UNIT, YEAR, "").findings(), Lang.ZH))
        .contains("--part", PLAN);
  }

  @Test
  void aPlanOfAnotherYearGivesTheUnitNothingToDo() {
    assertThat(
            Desk.said(
                prefilled.of(PROGRESS, UNIT, new Year(2019), "promotion-plan-2018").findings(),
                Lang.ZH))
        .contains("2019 年", "没有任务");
  }

  @Test
  void aReviewNeedsItsReviewerAndAReturnNoPart() {
    Form review = Desk.TEMPLATES.forms().find("case-file-review", YEAR).orElseThrow();

    assertThat(prefilled.of(review, UNIT, YEAR, "").findings().refuse()).isTrue();
    assertThat(prefilled.of(review, UNIT, YEAR, "评查员甲").findings().refuse()).isFalse();
    assertThat(prefilled.of(Desk.form(new Month(2017, 1)), UNIT, YEAR, "x").findings().refuse())
        .isTrue();
  }

  @Test
  void whatComesBackAsItWasGivenIsAccepted() throws IOException {
    assertThat(said(desk.submit(filledIn()).findings())).isEmpty();
    assertThat(desk.submit(filledIn())).isInstanceOf(Accepted.class);
  }

  @Test
  void rowsBelowThoseGivenAreHidden() throws IOException {
    int rows = prefilled.of(PROGRESS, UNIT, YEAR, PLAN).rows();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filledIn()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getRow(3 + rows).getZeroHeight()).isFalse();
      assertThat(sheet.getRow(4 + rows).getZeroHeight()).isTrue();
    }
  }

  @Test
  void whatWasGivenAndChangedIsRefusedCellByCell() throws IOException {
    int rows = prefilled.of(PROGRESS, UNIT, YEAR, PLAN).rows();
    Path file =
        desk.changed(
            filledIn(),
            workbook -> {
              XSSFSheet sheet = workbook.getSheetAt(0);
              Desk.cell(sheet, "B5").setCellValue(99);
              Desk.type(sheet, "E5", "选做");
              sheet.removeRow(sheet.getRow(5));
              Desk.cell(sheet, "B" + (5 + rows)).setCellValue(77);
              Desk.type(sheet, "C" + (5 + rows), "77.1");
            });

    Outcome outcome = desk.submit(file);

    assertThat(outcome).isInstanceOf(Rejected.class);
    assertThat(said(outcome.findings()))
        .contains("B5 #1（任务序号）是下发时填好的，现为“99”，应为“")
        .contains("E5 #1（必做或选做）是下发时填好的，现为“选做”，应为“必做”")
        .contains("B6 #2 的内容被删除")
        .contains("B" + (5 + rows) + " #" + (rows + 1) + " 不在下发的内容之内");
  }

  private static String said(Findings findings) {
    return Desk.said(findings, Lang.ZH);
  }

  private Path filledIn() throws IOException {
    Given given = prefilled.of(PROGRESS, UNIT, YEAR, PLAN);
    Map<CellKey, String> values = new LinkedHashMap<>(given.in(Lang.ZH));
    for (CellKey key : given.cells().keySet()) {
      values.put(new CellKey(key.row(), "state"), "not-done");
      values.put(new CellKey(key.row(), "evidence"), "正在推进");
    }
    return desk.file(PROGRESS, Desk.JIANGSU, YEAR, PLAN, values);
  }
}
