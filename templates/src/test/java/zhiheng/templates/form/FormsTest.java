package zhiheng.templates.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.templates.form.ItemHistory.Link;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.unit.Register;

/** What the forms say beside their cells: when, by whom, what items were before. */
class FormsTest {
  private static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));
  private static final Forms FORMS =
      Forms.read(
              TEMPLATES,
              Reviews.read(TEMPLATES).reviews(),
              () -> PublishedSeries.read(TEMPLATES).series(),
              () -> Register.read(TEMPLATES).register())
          .forms();

  static List<Form> all() {
    return FORMS.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFormSaysWhereItIsLaidDown(Form form) {
    boolean olderThanThisRule =
        List.of("monthly-return", "workplan-progress", "case-file-review").contains(form.code());
    assertThat(olderThanThisRule || form.source().isPresent()).isTrue();
    assertThat(form.title().en()).isNotBlank();
    assertThat(form.note().en()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "thunder-return,   8, 2017-04-T2",
    "escort-return,    4, 2017-Q1",
    "campaign-summary, 2, 2017-0411-0630",
    "monthly-return,  12, 2017-01",
    "annual-staff,     1, 2017",
    "major-case,       0, "
  })
  void everyRhythmHasItsPeriodsInAYear(String form, int periods, String first) {
    List<Period> found = FORMS.periods(form, new Year(2017));

    assertThat(found).hasSize(periods);
    assertThat(found.stream().findFirst().map(Period::code).orElse(null)).isEqualTo(first);
  }

  @Test
  void aCampaignIsReportedWithinItsWindowOnly() {
    assertThat(FORMS.find("thunder-return", period("2017-04-T1"))).isEmpty();
    assertThat(FORMS.find("thunder-return", period("2017-04-T2"))).isPresent();
    assertThat(FORMS.find("thunder-return", period("2017-07-T1"))).isEmpty();
    assertThat(FORMS.find("campaign-summary", period("2017-0411-0629"))).isEmpty();
  }

  @Test
  void aMajorCaseIsReportedOnAnyDay() {
    assertThat(FORMS.find("major-case", period("2017-02-28"))).isPresent();
    assertThat(FORMS.find("major-case", period("2017-02"))).isEmpty();
  }

  @Test
  void anItemKnowsWhatItWasInEarlierVersions() {
    Form first = FORMS.find("monthly-return", period("2017-12")).orElseThrow();
    ItemHistory history = FORMS.history("monthly-return");

    assertThat(history.former("infringement.filed", first).link()).isEqualTo(Link.SAME);
    assertThat(history.former("staff.exchanged", first).items()).containsExactly("staff.renewed");
    assertThat(history.former("infringement.concluded.undecided", first).items())
        .containsExactly("infringement.concluded.other", "infringement.concluded.withdrawal");
    assertThat(history.former("staff.learned.online", first).link()).isEqualTo(Link.SPLIT);
    assertThat(history.latest("staff.renewed")).isEqualTo("staff.exchanged");
  }

  @Test
  void whatCountsUnderALaterCodeIsSaidOncePerOldItem() {
    assertThat(FORMS.history("monthly-return").counted())
        .extracting(one -> one.former() + " → " + one.item())
        .containsExactlyInAnyOrder(
            "staff.renewed → staff.exchanged",
            "staff.trained → staff.learned",
            "infringement.concluded.withdrawal → infringement.concluded.undecided",
            "infringement.concluded.other → infringement.concluded.undecided");
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }
}
