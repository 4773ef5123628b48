package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.intake.Desk.filed;
import static zhiheng.intake.Desk.month;
import static zhiheng.intake.Desk.nilBut;
import static zhiheng.intake.Desk.ytd;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.Outcome.Rejected;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.HistoryMissing;
import zhiheng.intake.check.CheckFindings.UnusualFigure;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Lesson 2: each check of the monthly return, with the one figure that breaks it. */
class I02_FiguresThatDoNotAgreeTest {
  private static final Month JANUARY = new Month(2017, 1);
  private static final Month FEBRUARY = new Month(2017, 2);
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
  void thePartsAddUpToTheTotal() throws IOException {
    Map<CellKey, String> values = filed(0, 5, 5);
    values.put(month("infringement.filed.design"), "4");
    values.put(ytd("infringement.filed.design"), "4");

    assertThat(failed(JANUARY, values))
        .containsExactly(
            "parts-add-up infringement.filed month", "parts-add-up infringement.filed ytd");
  }

  @Test
  void noMoreIsConcludedThanThereWas() throws IOException {
    Map<CellKey, String> values = filed(1, 2, 2);
    for (String item : List.of("infringement.concluded", "infringement.concluded.mediation")) {
      values.put(month(item), "4");
      values.put(ytd(item), "4");
    }
    values.put(month("infringement.open_end"), "0");

    assertThat(failed(JANUARY, values))
        .containsExactly(
            "concluded-within-stock infringement.concluded month",
            "stock-flows infringement.open_end month");
  }

  @Test
  void whatIsOpenAtTheEndFollowsFromTheFlows() throws IOException {
    Map<CellKey, String> values = filed(1, 2, 2);
    values.put(month("infringement.open_end"), "2");

    assertThat(failed(JANUARY, values)).containsExactly("stock-flows infringement.open_end month");
  }

  @Test
  void noMoreIsConcludedInTimeThanConcluded() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of());
    values.put(month("infringement.concluded_in_time"), "1");
    values.put(ytd("infringement.concluded_in_time"), "1");

    assertThat(failed(JANUARY, values))
        .containsExactly(
            "in-time-within-concluded infringement.concluded_in_time month",
            "in-time-within-concluded infringement.concluded_in_time ytd");
  }

  @Test
  void someOfTheFiledAreNoMoreThanAllFiled() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of(ytd("infringement.foreign"), "2"));

    assertThat(failed(FEBRUARY, values, JANUARY, nilBut(Map.of())))
        .containsExactly(
            "filed-of-which infringement.foreign ytd", "year-to-date infringement.foreign ytd");
  }

  @Test
  void counterfeitCasesAtFairsAndInECommerceAreSomeOfAll() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of());
    values.put(month("counterfeit.trade_fair"), "1");
    values.put(ytd("counterfeit.trade_fair"), "1");

    assertThat(failed(JANUARY, values))
        .containsExactly(
            "counterfeit-of-which counterfeit.trade_fair month",
            "counterfeit-of-which counterfeit.trade_fair ytd");
  }

  @Test
  void inJanuaryTheYearToDateIsTheMonth() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of(ytd("media.reports"), "3"));

    assertThat(failed(JANUARY, values)).containsExactly("january media.reports ytd");
  }

  @Test
  void theMonthIsNoMoreThanTheYearToDate() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of(month("media.reports"), "3"));

    assertThat(failed(JANUARY, values))
        .containsExactly("month-within-ytd media.reports month", "january media.reports ytd");
  }

  @Test
  void certificatesAreHeldByStaff() throws IOException {
    assertThat(failed(JANUARY, nilBut(Map.of(month("staff.certified"), "3"))))
        .containsExactly("certified-within-staff staff.certified month");
  }

  @Test
  void theYearToDateGoesOnFromLastMonth() throws IOException {
    assertThat(failed(FEBRUARY, filed(12, 3, 16), JANUARY, filed(0, 12, 12)))
        .containsExactly(
            "year-to-date infringement.accepted ytd",
            "year-to-date infringement.accepted.design ytd",
            "year-to-date infringement.filed ytd",
            "year-to-date infringement.filed.design ytd");
  }

  @Test
  void theOpeningIsLastMonthsEnd() throws IOException {
    assertThat(failed(FEBRUARY, filed(11, 3, 15), JANUARY, filed(0, 12, 12)))
        .containsExactly("opening-stock infringement.open_start month");
  }

  @Test
  void aJumpAsksForAnExplanation() throws IOException {
    Month lastYear = new Month(2016, 1);
    assertThat(failed(JANUARY, filed(0, 31, 31), lastYear, filed(0, 10, 10)))
        .containsExactly("jump-up infringement.filed month");
    assertThat(failed(JANUARY, filed(0, 30, 30), lastYear, filed(0, 10, 10))).isEmpty();
  }

  @Test
  void aDropAsksForAnExplanation() throws IOException {
    Month lastYear = new Month(2016, 1);
    assertThat(failed(JANUARY, filed(0, 9, 9), lastYear, filed(0, 30, 30)))
        .containsExactly("drop infringement.filed month");
  }

  @Test
  void aFigureBeyondTheUnitsOwnHistoryAsksForAnExplanation() throws IOException {
    int year = 0;
    int[] months = {10, 12, 9, 11, 10, 12};
    for (int i = 0; i < months.length; i++) {
      int open = year;
      year += months[i];
      assertThat(desk.submit(desk.file(JANUARY.plus(i), "", filed(open, months[i], year))))
          .isInstanceOf(Accepted.class);
    }
    Outcome usual = desk.submit(desk.file(JANUARY.plus(6), "", filed(year, 16, year + 16)));
    Outcome unusual = desk.submit(desk.file(JANUARY.plus(6), "", filed(year, 30, year + 30)));

    assertThat(usual.findings().stream().filter(UnusualFigure.class::isInstance)).isEmpty();
    assertThat(Desk.said(((Accepted) unusual).unexplained(), Lang.ZH))
        .contains("一、专利侵权纠纷—立案（本月）是 30，超出本单位的通常范围")
        .contains("此前 6 个月，中位数 10.5，绝对中位差 1");
  }

  @Test
  void fiveMonthsAreNoHistoryYet() throws IOException {
    for (int i = 0; i < 5; i++) {
      assertThat(desk.submit(desk.file(JANUARY.plus(i), "", filed(10 * i, 10, 10 * i + 10))))
          .isInstanceOf(Accepted.class);
    }

    assertThat(
            desk.submit(desk.file(JANUARY.plus(5), "", filed(50, 500, 550))).findings().stream()
                .filter(UnusualFigure.class::isInstance))
        .isEmpty();
  }

  @Test
  void aCorrectionSaysWhichLaterReturnNoLongerFits() throws IOException {
    assertThat(desk.submit(desk.file(JANUARY, "", filed(0, 12, 12)))).isInstanceOf(Accepted.class);
    assertThat(desk.submit(desk.file(FEBRUARY, "", filed(12, 3, 15)))).isInstanceOf(Accepted.class);

    Outcome corrected = desk.submit(desk.file(JANUARY, "", filed(0, 14, 14)));

    assertThat(corrected).isInstanceOf(Accepted.class);
    assertThat(Desk.said(corrected.findings(), Lang.ZH))
        .contains("NOTE 2017-02 的报表（回执 20180105-0002）与本表不再衔接，有 5 处：一、专利侵权纠纷—");
  }

  @Test
  void moreFiledThanAcceptedAsksForAnExplanation() throws IOException {
    Map<CellKey, String> values = filed(0, 5, 5);
    for (String item : List.of("infringement.accepted", "infringement.accepted.design")) {
      values.put(month(item), "4");
      values.put(ytd(item), "4");
    }

    assertThat(failed(JANUARY, values))
        .containsExactly("filed-within-accepted infringement.filed ytd");
  }

  @Test
  void anInspectorNeverGoesAlone() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of());
    for (String column : List.of("month", "ytd")) {
      values.put(new CellKey("inspection.done", column), "2");
      values.put(new CellKey("inspection.staff_times", column), "3");
    }

    assertThat(failed(JANUARY, values))
        .containsExactly(
            "inspectors-per-inspection inspection.staff_times month",
            "inspectors-per-inspection inspection.staff_times ytd");
  }

  @Test
  void aProvinceHasNoLessThanItsCitiesTogether() throws IOException {
    for (String city : List.of("320100", "320500")) {
      assertThat(desk.submit(desk.file(new UnitCode(city), JANUARY, "", filed(0, 4, 4))))
          .isInstanceOf(Accepted.class);
    }

    assertThat(failed(JANUARY, filed(0, 8, 8))).isEmpty();
    assertThat(failed(JANUARY, filed(0, 7, 7)))
        .containsExactly("bureaus-below infringement.filed month");
  }

  @Test
  void withoutLastMonthTheChecksAgainstItAreLeftOut() throws IOException {
    Outcome outcome = desk.submit(desk.file(FEBRUARY, "", filed(11, 3, 15)));

    assertThat(outcome).isInstanceOf(Accepted.class);
    assertThat(outcome.findings().stream().filter(HistoryMissing.class::isInstance))
        .extracting(note -> ((HistoryMissing) note).which())
        .containsExactly("2017-01", "2016-02");
  }

  @Test
  void anExplanationInTheFileAnswersASoftFinding() throws IOException {
    assertThat(desk.submit(desk.file(new Month(2016, 1), "", filed(0, 10, 10))))
        .isInstanceOf(Accepted.class);
    Map<CellKey, String> values = filed(0, 31, 31);
    Accepted without = (Accepted) desk.submit(desk.file(JANUARY, "", values));
    values.put(new CellKey("infringement.filed", SheetLayout.EXPLANATION), "展会集中受理");
    Accepted with = (Accepted) desk.submit(desk.file(JANUARY, "", values));

    assertThat(without.unexplained().list()).hasSize(1);
    assertThat(with.unexplained()).isEmpty();
    assertThat(with.submission().remarks())
        .anyMatch(
            remark -> remark.check().equals("jump-up") && remark.explanation().equals("展会集中受理"));
  }

  @Test
  void whatIsRejectedIsNotRecorded() throws IOException {
    assertThat(desk.submit(desk.file(JANUARY, "", nilBut(Map.of(month("media.reports"), "3")))))
        .isInstanceOf(Rejected.class);

    assertThat(desk.ledger().submissions().handed("monthly-return", "", "", Instant.MAX)).isEmpty();
  }

  private List<String> failed(Period period, Map<CellKey, String> values) throws IOException {
    return desk.submit(desk.file(period, "", values)).findings().stream()
        .filter(CheckFailed.class::isInstance)
        .map(CheckFailed.class::cast)
        .map(failed -> failed.check() + " " + failed.row() + " " + failed.column())
        .toList();
  }

  private List<String> failed(
      Period period, Map<CellKey, String> values, Period before, Map<CellKey, String> then)
      throws IOException {
    assertThat(desk.submit(desk.file(before, "", then))).isInstanceOf(Accepted.class);
    return failed(period, values);
  }
}
