package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.intake.Desk.filed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.check.CheckFindings.BelowIncomplete;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.LaterReturnFollows;
import zhiheng.intake.check.CheckFindings.LaterReturnNoLongerFits;
import zhiheng.intake.check.CheckFindings.NextYearStandsOut;
import zhiheng.intake.check.CheckFindings.OtherFormMissing;
import zhiheng.intake.check.CheckFindings.OtherFormNoLongerFits;
import zhiheng.intake.check.CheckFindings.ReturnAboveNoLongerFits;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Lesson 10: a return that comes late or is corrected may leave others behind that are there. */
class I10_ReturnsBesideEachOtherTest {
  private static final Month JANUARY = new Month(2017, 1);
  private static final UnitCode NANJING = new UnitCode("320100");
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
  void aCorrectionIsFollowedToTheEndOfTheChain() throws IOException {
    accepted(JANUARY, filed(0, 12, 12));
    accepted(JANUARY.plus(1), filed(12, 3, 15));
    accepted(JANUARY.plus(2), filed(15, 4, 19));
    accepted(JANUARY.plus(3), filed(19, 1, 20));

    Accepted corrected = accepted(JANUARY, filed(0, 14, 14));

    assertThat(of(corrected, LaterReturnNoLongerFits.class))
        .extracting(one -> ((LaterReturnNoLongerFits) one).which())
        .containsExactly("2017-02");
    assertThat(of(corrected, LaterReturnFollows.class))
        .extracting(one -> ((LaterReturnFollows) one).which())
        .containsExactly("2017-03", "2017-04");
    assertThat(Desk.said(corrected.findings(), Lang.EN))
        .contains("Once 2017-03 is corrected, the return for 2017-04 (receipt 20180105-0004)");
  }

  @Test
  void theYearToDateEndsWithTheYearButWhatIsOpenGoesOn() throws IOException {
    Month december = new Month(2016, 12);
    accepted(december, filed(0, 5, 5));
    accepted(JANUARY, filed(5, 2, 2));

    Accepted corrected = accepted(december, filed(0, 6, 6));

    assertThat(of(corrected, LaterReturnNoLongerFits.class))
        .extracting(one -> ((LaterReturnNoLongerFits) one).checks())
        .containsExactly(1);
  }

  @Test
  void aCorrectionThatKeepsTheTotalsLeavesNothingBehind() throws IOException {
    accepted(JANUARY, filed(0, 12, 12));
    accepted(JANUARY.plus(1), filed(12, 3, 15));
    Map<CellKey, String> values = filed(0, 12, 12);
    values.put(Desk.month("media.reports"), "0");
    values.put(new CellKey("media.reports", "explanation"), "更正说明");

    assertThat(of(accepted(JANUARY, values), LaterReturnNoLongerFits.class)).isEmpty();
  }

  @Test
  void theSameMonthAYearLaterMayStandOutBesideIt() throws IOException {
    Month before = new Month(2016, 1);
    accepted(before, filed(0, 20, 20));
    accepted(JANUARY, filed(0, 31, 31));

    Accepted corrected = accepted(before, filed(0, 10, 10));

    assertThat(of(corrected, NextYearStandsOut.class))
        .extracting(one -> ((NextYearStandsOut) one).which())
        .containsExactly("2017-01");
    assertThat(of(accepted(before, filed(0, 9, 9)), NextYearStandsOut.class)).isEmpty();
  }

  @Test
  void theBureauAboveIsToldOfWhenACityHasMore() throws IOException {
    accepted(JANUARY, filed(0, 8, 8));

    Accepted city = accepted(NANJING, JANUARY, filed(0, 9, 9));

    assertThat(of(city, ReturnAboveNoLongerFits.class)).hasSize(1);
    assertThat(Desk.said(city.findings(), Lang.ZH))
        .contains("江苏 2017-01 的报表（回执 20180105-0001）与所属各局不再一致");
    assertThat(of(accepted(NANJING, JANUARY, filed(0, 8, 8)), ReturnAboveNoLongerFits.class))
        .isEmpty();
  }

  @Test
  void whileCitiesAreMissingAProvinceIsNotAccused() throws IOException {
    accepted(NANJING, JANUARY, filed(0, 4, 4));

    Accepted enough = accepted(JANUARY, filed(0, 4, 4));

    assertThat(of(enough, CheckFailed.class)).isEmpty();
    assertThat(of(enough, BelowIncomplete.class))
        .extracting(one -> ((BelowIncomplete) one).missing())
        .containsExactly(12);
    assertThat(of(accepted(JANUARY, filed(0, 3, 3)), CheckFailed.class))
        .as("fewer than the one city that is there")
        .hasSize(1);
  }

  @Test
  void twoFormsThatAskForTheSameAreHeldBesideEachOther() throws IOException {
    Month december = new Month(2017, 12);
    Map<CellKey, String> monthly = filed(0, 1, 1);
    monthly.put(Desk.month("staff.enforcement"), "50");
    accepted(december, monthly);

    Accepted annual = accepted(staff(40, 9));
    Accepted other = accepted(staff(40, 5));

    assertThat(of(annual, CheckFailed.class)).isEmpty();
    assertThat(of(other, CheckFailed.class))
        .extracting(one -> ((CheckFailed) one).check() + " " + ((CheckFailed) one).right())
        .containsExactly("as-in-december 50");

    accepted(staff(40, 9));
    monthly.put(Desk.month("staff.enforcement"), "60");
    assertThat(of(accepted(december, monthly), OtherFormNoLongerFits.class))
        .extracting(one -> ((OtherFormNoLongerFits) one).which())
        .containsExactly("2017");
  }

  @Test
  void withoutTheOtherFormTheCheckIsLeftOut() throws IOException {
    assertThat(of(accepted(staff(40, 5)), OtherFormMissing.class))
        .extracting(one -> ((OtherFormMissing) one).which())
        .containsExactly("2017-12");
  }

  @Test
  void anExplanationIsKeptWithTheCheckThatItAnswers() throws IOException {
    accepted(new Month(2016, 1), filed(0, 10, 10));
    Map<CellKey, String> values = filed(0, 31, 31);
    values.put(new CellKey("infringement.filed", SheetLayout.EXPLANATION), "展会集中受理");
    accepted(JANUARY, values);

    assertThat(
            desk.ledger()
                .submissions()
                .explanations(FigureQuery.all("monthly-return", "2017-01", "2017-01"), Instant.MAX))
        .extracting(one -> one.handed().unit() + " " + one.remark())
        .containsExactly(
            "320000 Remark[check=jump-up, row=infringement.filed, column=month,"
                + " explanation=展会集中受理]");
  }

  private Path staff(int fullTime, int partTime) throws IOException {
    Year year = new Year(2017);
    Form form = Desk.TEMPLATES.forms().find("annual-staff", year).orElseThrow();
    Map<CellKey, String> values = new LinkedHashMap<>();
    for (Item item : form.items()) {
      item.columns().forEach(column -> values.put(new CellKey(item.code(), column), "0"));
    }
    for (String item : List.of("team.staff", "team.staff.law", "team.joined")) {
      values.put(new CellKey(item, "full_time"), Integer.toString(fullTime));
      values.put(new CellKey(item, "part_time"), Integer.toString(partTime));
    }
    return desk.file(form, Desk.JIANGSU, year, "", values);
  }

  private Accepted accepted(Month month, Map<CellKey, String> values) throws IOException {
    return accepted(Desk.JIANGSU, month, values);
  }

  private Accepted accepted(UnitCode unit, Month month, Map<CellKey, String> values)
      throws IOException {
    return accepted(desk.file(unit, month, "", values));
  }

  private Accepted accepted(Path file) {
    Outcome outcome = desk.submit(file);
    assertThat(outcome).as(Desk.said(outcome.findings(), Lang.EN)).isInstanceOf(Accepted.class);
    return (Accepted) outcome;
  }

  private static List<Finding> of(Accepted accepted, Class<?> kind) {
    return accepted.findings().stream().filter(kind::isInstance).toList();
  }
}
