package zhiheng.templates.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.term.TermFindings.AgeingNotRising;
import zhiheng.templates.term.TermFindings.AlertNotPositive;
import zhiheng.templates.term.TermFindings.TermDayWrong;
import zhiheng.templates.term.TermFindings.TermKindUnknown;
import zhiheng.templates.term.TermFindings.TermLengthUnclear;
import zhiheng.templates.term.TermFindings.TermsMeet;

class CaseTermsTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void aTermOfMonthsEndsOnTheDayOfTheSameNumberAndOnAWorkingDay() {
    CaseTerm term =
        TEMPLATES
            .caseTerms()
            .find(Stage.HANDLING, "infringement", LocalDate.parse("2016-11-30"))
            .orElseThrow();
    WorkingDays calendar = new WorkingDays(TEMPLATES.calendar());
    // Three months end on February 28; four, counted at once, on March 30; with 5 days out, April
    // 5.
    assertThat(term.due(LocalDate.parse("2016-11-30"), false, 0, calendar)).isEqualTo("2017-02-28");
    assertThat(term.due(LocalDate.parse("2016-11-30"), true, 0, calendar)).isEqualTo("2017-03-30");
    assertThat(term.due(LocalDate.parse("2016-11-30"), true, 4, calendar)).isEqualTo("2017-04-05");
  }

  @Test
  void workingDaysAreCountedWithoutTheHolidays() {
    CaseTerm term =
        TEMPLATES
            .caseTerms()
            .find(Stage.ACCEPTANCE, "infringement", LocalDate.parse("2017-01-26"))
            .orElseThrow();
    // Spring Festival January 27 to February 2; Saturday the 4th is worked.
    assertThat(
            term.due(
                LocalDate.parse("2017-01-26"), false, 0, new WorkingDays(TEMPLATES.calendar())))
        .isEqualTo("2017-02-08");
  }

  @Test
  void allMistakesComeAtOnce() {
    String text =
        """
        terms:
          - {code: a, stage: handling, name: {zh: 甲, en: A}, kinds: [infringement], months: 3, valid_from: 2015-07-01, source: {zh: 甲, en: A}}
          - {code: b, stage: handling, name: {zh: 甲, en: A}, kinds: [infringement, theft], months: 3, days: 2, valid_from: 2016-01-01, source: {zh: 甲, en: A}}
          - {code: c, stage: handling, name: {zh: 甲, en: A}, kinds: [counterfeit], valid_from: 2016-02-30, months: 1, source: {zh: 甲, en: A}}
        ageing: [30, 20]
        alerts: {due_soon_working_days: 0, silent_days: 60}
        """;
    assertThat(CaseTerms.readOne(text, TEMPLATES.datasets()).findings().list())
        .hasOnlyElementsOfTypes(
            TermKindUnknown.class,
            TermLengthUnclear.class,
            TermsMeet.class,
            TermDayWrong.class,
            AgeingNotRising.class,
            AlertNotPositive.class)
        .hasSize(6);
  }
}
