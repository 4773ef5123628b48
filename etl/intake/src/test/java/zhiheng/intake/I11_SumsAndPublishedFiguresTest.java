package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.LaterReturnStandsOut;
import zhiheng.intake.check.CheckFindings.OtherFormNoLongerFits;
import zhiheng.intake.check.CheckFindings.ShorterPeriodsMissing;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.TenDays;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Lesson 11: a return is held against those of shorter periods, and against what was published. */
class I11_SumsAndPublishedFiguresTest {
  private static final Month APRIL = new Month(2017, 4);
  private static final UnitCode BEIJING = new UnitCode("110000");
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
  void aMonthIsTheSumOfItsTenDayReturns() throws IOException {
    accepted(thunder(2, 12));
    accepted(thunder(3, 20));

    assertThat(of(accepted(month(APRIL, 32)), CheckFailed.class)).isEmpty();
    assertThat(of(accepted(month(APRIL, 30)), CheckFailed.class))
        .extracting(one -> ((CheckFailed) one).check() + " " + ((CheckFailed) one).right())
        .containsExactly("thunder-adds-up 32");
  }

  @Test
  void whileOneIsMissingOnlyWhatCannotBecomeRightIsTold() throws IOException {
    accepted(thunder(2, 12));

    Accepted enough = accepted(month(APRIL, 30));
    assertThat(of(enough, CheckFailed.class)).isEmpty();
    assertThat(of(enough, ShorterPeriodsMissing.class))
        .extracting(one -> ((ShorterPeriodsMissing) one).which())
        .containsExactly("2017-04-T3");
    assertThat(of(accepted(month(APRIL, 11)), CheckFailed.class)).hasSize(1);
  }

  @Test
  void outsideTheCampaignNothingIsAskedFor() throws IOException {
    Accepted january = accepted(month(new Month(2017, 1), 0));

    assertThat(of(january, ShorterPeriodsMissing.class)).isEmpty();
  }

  @Test
  void whoCorrectsTenDaysIsToldOfTheMonth() throws IOException {
    accepted(thunder(2, 12));
    accepted(thunder(3, 20));
    accepted(month(APRIL, 32));

    assertThat(of(accepted(thunder(3, 21)), OtherFormNoLongerFits.class))
        .extracting(one -> ((OtherFormNoLongerFits) one).which())
        .containsExactly("2017-04");
    assertThat(of(accepted(thunder(3, 20)), OtherFormNoLongerFits.class)).isEmpty();
  }

  /** The national office published 20,351 disputes for 2016, 39 of Beijing about inventions. */
  @Test
  void noUnitHasMoreThanWasPublishedForTheCountry() throws IOException {
    Month december = new Month(2016, 12);

    Accepted more = accepted(desk.file(BEIJING, december, "", inventions(20352, 39)));

    assertThat(of(more, CheckFailed.class))
        .extracting(one -> ((CheckFailed) one).check())
        .contains("infringement-within-national");
    assertThat(Desk.said(more.findings(), Lang.ZH)).contains("20351");
  }

  @Test
  void whatIsHandedInForAYearIsWhatWasPublishedOfTheUnit() throws IOException {
    Month december = new Month(2016, 12);

    Accepted other = accepted(desk.file(BEIJING, december, "", inventions(1, 41)));
    Accepted same = accepted(desk.file(BEIJING, december, "", inventions(1, 39)));

    assertThat(of(other, CheckFailed.class))
        .extracting(one -> ((CheckFailed) one).row() + " " + ((CheckFailed) one).right())
        .contains("infringement.accepted.invention 39");
    assertThat(of(same, CheckFailed.class))
        .extracting(one -> ((CheckFailed) one).row())
        .doesNotContain("infringement.accepted.invention");
  }

  @Test
  void aCorrectionThatMovesTheUsualRangeSpeaksOfTheMonthsAfter() throws IOException {
    int total = 0;
    for (int month = 1; month <= 6; month++) {
      int now = month <= 3 ? 30 : 60;
      total += now;
      accepted(desk.file(new Month(2016, month), "", complaints(now, total)));
    }
    accepted(desk.file(new Month(2016, 7), "", complaints(100, total + 100)));

    // The middle of 30, 30, 30, 60, 60, 60 is 45 and the MAD 15, so 100 is usual; with a fourth 30
    // the middle is 30 and the MAD no more than its least, 3.
    Accepted corrected = accepted(desk.file(new Month(2016, 6), "", complaints(30, total - 30)));
    assertThat(of(corrected, LaterReturnStandsOut.class))
        .extracting(one -> ((LaterReturnStandsOut) one).which())
        .containsExactly("2016-07");
    Accepted same = accepted(desk.file(new Month(2016, 5), "", complaints(61, total - 59)));
    assertThat(of(same, LaterReturnStandsOut.class)).as("it stands out already").isEmpty();
  }

  private static Map<CellKey, String> complaints(int month, int ytd) {
    Map<CellKey, String> values = Desk.filed(0, 0, 0);
    values.put(Desk.month("complaint.received"), Integer.toString(month));
    values.put(Desk.ytd("complaint.received"), Integer.toString(ytd));
    return values;
  }

  private static Map<CellKey, String> inventions(int filed, int accepted) {
    Map<CellKey, String> values = Desk.filed(0, 0, 0);
    values.put(Desk.ytd("infringement.filed"), Integer.toString(filed));
    values.put(Desk.ytd("infringement.filed.design"), Integer.toString(filed));
    values.put(Desk.ytd("infringement.accepted"), Integer.toString(accepted));
    values.put(Desk.ytd("infringement.accepted.invention"), Integer.toString(accepted));
    return values;
  }

  private Path month(Month month, int thunder) throws IOException {
    Map<CellKey, String> values = Desk.filed(0, 0, 0);
    values.put(Desk.month("campaign.thunder"), Integer.toString(thunder));
    values.put(Desk.ytd("campaign.thunder"), Integer.toString(thunder));
    return desk.file(month, "", values);
  }

  private Path thunder(int third, int filed) throws IOException {
    Period period = new TenDays(APRIL, third);
    Form form = Desk.TEMPLATES.forms().find("thunder-return", period).orElseThrow();
    Map<CellKey, String> values = new LinkedHashMap<>();
    for (Item item : form.items()) {
      values.put(new CellKey(item.code(), "now"), "0");
    }
    values.put(new CellKey("thunder.filed", "now"), Integer.toString(filed));
    values.put(new CellKey("thunder.filed.other", "now"), Integer.toString(filed));
    return desk.file(form, Desk.JIANGSU, period, "", values);
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
