package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.intake.Desk.cell;
import static zhiheng.intake.Desk.filed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.Outcome.Rejected;
import zhiheng.intake.reading.Expectation;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Lesson 3: every cell and every claim of a workbook is looked at, and all is said at once. */
class I03_AWorkbookOutOfOrderTest {
  private final Month january = new Month(2017, 1);
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
  void allThatIsWrongIsSaidAtOnceInChinese() throws IOException {
    String said = Desk.said(spoiled().findings(), Lang.ZH);

    assertThat(said).isEqualTo(Desk.baseline("spoiled.expected_zh.txt", said));
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInEnglish() throws IOException {
    String said = Desk.said(spoiled().findings(), Lang.EN);

    assertThat(said).isEqualTo(Desk.baseline("spoiled.expected_en.txt", said));
  }

  private Outcome spoiled() throws IOException {
    Path file =
        desk.changed(
            desk.file(january, "", filed(0, 2, 2)),
            workbook -> {
              XSSFSheet sheet = workbook.getSheetAt(0);
              cell(sheet, "C7").setCellValue("两件");
              cell(sheet, "C8").setCellValue(-1);
              cell(sheet, "C9").setCellValue(1.5);
              cell(sheet, "C10").setBlank();
              cell(sheet, "D11").setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
              cell(sheet, "C29").setCellValue(10.123);
              cell(sheet, "C30").setCellValue(true);
              cell(sheet, "C31").setCellValue(2e15);
              cell(sheet, "C35").setCellValue("４");
            });
    return desk.submit(file);
  }

  @Test
  void aFormulaWithANumberIsTakenAndNoted() throws IOException {
    Path file =
        desk.changed(
            desk.file(january, "", filed(0, 2, 2)),
            workbook -> {
              cell(workbook.getSheetAt(0), "C11").setCellFormula("1+1");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    Outcome outcome = desk.submit(file);

    assertThat(outcome).isInstanceOf(Accepted.class);
    assertThat(outcome.findings()).extracting(Finding::code).contains("formula_taken");
  }

  @Test
  void anotherUnitFormOrPeriodThanExpectedIsTold() throws IOException {
    Path file = desk.file(january, "", filed(0, 2, 2));
    Expectation other =
        new Expectation(
            Optional.of("case-file-review"),
            Optional.of(new UnitCode("330000")),
            Optional.of(new Month(2017, 2)),
            Optional.empty());

    assertThat(codes(desk.submit(file, other)))
        .containsExactly("other_period", "other_unit", "other_form");
  }

  @Test
  void aWorkbookWithoutIdentityIsRefused() throws IOException {
    assertThat(codes(spoilIdentity("A1", ""))).containsExactly("missing_identity");
  }

  @Test
  void anUnknownFormVersionUnitOrPeriodIsTold() throws IOException {
    assertThat(codes(spoilIdentity("B1", "weekly-return"))).containsExactly("unknown_form");
    assertThat(codes(spoilIdentity("B2", "2015-01"))).containsExactly("other_version");
    assertThat(codes(spoilIdentity("B3", "990000"))).containsExactly("unit_not_in_register");
    assertThat(codes(spoilIdentity("B3", "江苏"))).containsExactly("unit_not_in_register");
    assertThat(codes(spoilIdentity("B4", ""))).containsExactly("period_not_understood");
    assertThat(codes(spoilIdentity("B4", "2017"))).containsExactly("period_not_understood");
  }

  @Test
  void aRowTooManyMovesEveryCell() throws IOException {
    Path file =
        desk.changed(
            desk.file(january, "", filed(0, 2, 2)),
            workbook -> workbook.getSheetAt(0).shiftRows(8, 60, 1));

    assertThat(codes(desk.submit(file))).containsExactly("sheet_rearranged");
  }

  @Test
  void marksOfAReviewAreHeldAgainstTheSheet() throws IOException {
    Path file =
        desk.file(
            new Year(2017),
            "评查员甲",
            marks(
                List.of("苏知法〔2017〕1号", "infringement", "cover.filled.gap", "5"),
                List.of("苏知法〔2017〕1号", "counterfeit", "none", "0"),
                List.of("苏知法〔2017〕2号", "infringement", "veto.facts", "0"),
                List.of("苏知法〔2017〕2号", "infringement", "veto.facts", "0")));

    assertThat(codes(desk.submit(file)))
        .containsExactly(
            "deduction_not_allowed", "kind_differs", "no_defect_and_some", "row_twice");
  }

  @Test
  void correctMarksAreRecordedRowByRow() throws IOException {
    Path file =
        desk.file(
            new Year(2017),
            "评查员甲",
            marks(
                List.of("苏知法〔2017〕1号", "infringement", "cover.filled.gap", "3"),
                List.of("苏知法〔2017〕2号", "infringement", "none", "0")));
    Accepted accepted = (Accepted) desk.submit(file);

    assertThat(accepted.submission().part()).isEqualTo("评查员甲");
    assertThat(accepted.submission().observations())
        .filteredOn(observation -> observation.row().equals("0001"))
        .extracting(observation -> observation.column() + "=" + observation.text())
        .containsExactly(
            "case_no=苏知法〔2017〕1号",
            "deducted=null",
            "defect=cover.filled.gap",
            "kind=infringement",
            "note=null");
  }

  @SafeVarargs
  private static Map<CellKey, String> marks(List<String>... rows) {
    Map<CellKey, String> values = new LinkedHashMap<>();
    List<String> columns = List.of("case_no", "kind", "defect", "deducted");
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.size(); column++) {
        String code = SheetLayout.rowCode(row + 1);
        values.put(new CellKey(code, columns.get(column)), rows[row].get(column));
      }
    }
    return values;
  }

  private Outcome spoilIdentity(String ref, String text) throws IOException {
    return desk.submit(
        desk.changed(
            desk.file(january, "", filed(0, 2, 2)),
            workbook -> Desk.type(workbook.getSheet("_zhiheng"), ref, text)));
  }

  private static List<String> codes(Outcome outcome) {
    assertThat(outcome.getClass()).isEqualTo(Rejected.class);
    return outcome.findings().stream()
        .filter(finding -> finding.severity() == Severity.HARD)
        .map(Finding::code)
        .toList();
  }
}
