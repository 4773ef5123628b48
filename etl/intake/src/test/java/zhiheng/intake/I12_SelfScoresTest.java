package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingStep;
import zhiheng.ledger.proceeding.Stage;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Lesson 12: a unit scores itself on the indicators that there are, within their points. */
class I12_SelfScoresTest {
  private static final Year YEAR = new Year(2017);
  private static final Form FORM =
      Desk.TEMPLATES.forms().find(Prefilled.SELF_SCORE, YEAR).orElseThrow();
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
  void theRowsAreTheIndicatorsOfTheSystem() {
    Given given = prefilled.of(FORM, UNIT, YEAR, "provinces");
    assertThat(given.in(Lang.ZH))
        .containsEntry(new CellKey("0001", "indicator"), "disputes_handled")
        .doesNotContainKey(new CellKey("0001", "name"));
    Year next = new Year(2018);
    Form later = Desk.TEMPLATES.forms().find(Prefilled.SELF_SCORE, next).orElseThrow();
    assertThat(prefilled.of(later, UNIT, next, "provinces").in(Lang.ZH))
        .containsEntry(new CellKey("0001", "name"), "专利纠纷立案量");
    assertThat(Desk.said(prefilled.of(FORM, UNIT, YEAR, "province").findings(), Lang.ZH))
        .contains("province", "cities", "provinces");
  }

  @Test
  void aSelfScoreWithinThePointsIsTaken() throws IOException {
    Outcome outcome = desk.submit(file("provinces", Map.of("0001", "6")));
    assertThat(Desk.said(outcome.findings(), Lang.ZH)).isEmpty();
    assertThat(outcome).isInstanceOf(Accepted.class);
  }

  @Test
  void morePointsThanThereAreAndIndicatorsThatThereAreNotAreRefused() throws IOException {
    Outcome outcome = desk.submit(file("provinces", Map.of("0001", "6.5", "0002", "1")));
    assertThat(Desk.said(outcome.findings(), Lang.ZH)).contains("专利纠纷立案量满分 6 分", "6.5");

    Path cities = file("provinces", Map.of("0001", "1"), Map.of("0001", "sun"));
    assertThat(Desk.said(desk.submit(cities).findings(), Lang.EN))
        .contains("no indicator \"sun\"", "disputes_handled");
  }

  /**
   * The heads of the sheets of 2017 as they were handed out: what lies with units must still fit.
   */
  @Test
  void theSheetOf2017StaysAsItWasHandedOut() {
    assertThat(FORM.columns())
        .extracting(Column::code)
        .containsExactly("indicator", "points", "evidence", "evidence_address");
  }

  @Test
  void aUnitThatTheSystemDoesNotAssessIsRefused() throws IOException {
    Outcome outcome = desk.submit(file("cities", Map.of("0001", "1"), Map.of("0001", "disputes")));
    assertThat(outcome).isInstanceOf(Rejected.class);
    assertThat(Desk.said(outcome.findings(), Lang.ZH)).contains("江苏省知识产权局", "不是", "（cities）");
  }

  @Test
  void theSheetNamesNoNumberOfDays() throws IOException {
    Path file = file("provinces", Map.of("0001", "6"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(Desk.cell(workbook.getSheetAt(0), "A2").getStringCellValue())
          .contains("以考核单位通知的日期为准")
          .doesNotContain("工作日");
    }
  }

  @Test
  void aSelfScoreIsLateFromMidnightInBeijingAfterTheLastDay() {
    Proceeding proceeding = new Proceeding("provinces", 2017, List.of(openUntil("2018-01-05")));
    assertThat(proceeding.lateSelfScore(Instant.parse("2018-01-05T15:59:59Z"))).isEmpty();
    assertThat(proceeding.lateSelfScore(Instant.parse("2018-01-05T16:00:00Z")))
        .contains(LocalDate.of(2018, 1, 5));
    Proceeding longer =
        new Proceeding(
            "provinces", 2017, List.of(openUntil("2018-01-05"), openUntil("2018-01-09")));
    assertThat(longer.lateSelfScore(Instant.parse("2018-01-08T00:00:00Z"))).isEmpty();
  }

  private static ProceedingStep openUntil(String day) {
    return new ProceedingStep(
        "provinces",
        2017,
        Stage.SELF_SCORING,
        "provinces-2017-01",
        "",
        new UnitCode("100000"),
        "",
        "",
        Optional.of(LocalDate.parse(day)),
        "王",
        "",
        List.of(),
        Instant.EPOCH);
  }

  private Path file(String part, Map<String, String> points) throws IOException {
    return file(part, points, Map.of());
  }

  /** Rows with their points; where one is named, of another indicator than was given. */
  private Path file(String part, Map<String, String> points, Map<String, String> others)
      throws IOException {
    Map<String, String> given = new LinkedHashMap<>();
    prefilled
        .of(FORM, UNIT, YEAR, part)
        .in(Lang.ZH)
        .forEach((key, text) -> given.put(key.row() + key.column(), text));
    Map<CellKey, String> values = new LinkedHashMap<>();
    points.forEach(
        (row, own) -> {
          values.put(
              new CellKey(row, "indicator"),
              others.getOrDefault(row, given.getOrDefault(row + "indicator", "")));
          values.put(new CellKey(row, "points"), own);
        });
    return desk.file(FORM, Desk.JIANGSU, YEAR, part, values);
  }
}
