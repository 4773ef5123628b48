package zhiheng.indicators.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.term.Stage;

/** A dispute filed on 2017-03-01 is to be concluded by 2017-06-01, or 07-03 if made longer. */
class StagesTest {
  private static final Deadlines DEADLINES =
      Deadlines.of(Templates.open(Path.of(System.getProperty("zhiheng.templates"))));

  @Test
  void tenWorkingDaysBeforeItsTermEndsACaseIsDueSoon() {
    // The Dragon Boat Festival takes 2017-05-29 and 30; 05-27 is worked instead.
    assertThat(on("2017-05-16", dispute(null)).left()).contains(11);
    assertThat(on("2017-05-16", dispute(null)).alerts()).containsExactly(Alert.SILENT);
    assertThat(on("2017-05-17", dispute(null)).alerts())
        .containsExactly(Alert.DUE_SOON, Alert.SILENT);
  }

  @Test
  void pastItsTermWithoutAnExtensionItIsAskedForOne() {
    assertThat(on("2017-06-02", dispute(null)).alerts())
        .containsExactly(Alert.EXTENSION_MISSING, Alert.SILENT);
  }

  @Test
  void withAnExtensionItIsOverdueOnlyAfterTheLongerTerm() {
    // 2017-07-01 is a Saturday: the term ends on Monday the 3rd.
    assertThat(on("2017-07-03", dispute("2017-05-20")).due())
        .contains(LocalDate.parse("2017-07-03"));
    assertThat(on("2017-07-03", dispute("2017-05-20")).alerts()).containsExactly(Alert.DUE_SOON);
    assertThat(on("2017-07-04", dispute("2017-05-20")).alerts()).containsExactly(Alert.OVERDUE);
  }

  @Test
  void evenAnExtensionWouldBeTooLate() {
    assertThat(on("2017-07-04", dispute(null)).alerts())
        .containsExactly(Alert.OVERDUE, Alert.SILENT);
  }

  @Test
  void whatHappensLaterIsNotSeen() {
    assertThat(on("2017-06-02", dispute("2017-06-20")).alerts())
        .containsExactly(Alert.EXTENSION_MISSING, Alert.SILENT);
    assertThat(on("2017-06-02", dispute(null)).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void theRuleOfTheDayOfFilingCounts() {
    // Until 2015-06-30 four months, from 2015-07-01 three; 2015-10-30 and 10-01 before a holiday.
    assertThat(DEADLINES.toConclude(filed("2015-06-30"), LocalDate.parse("2015-07-01")))
        .contains(LocalDate.parse("2015-10-30"));
    assertThat(DEADLINES.toConclude(filed("2017-07-01"), LocalDate.parse("2017-07-01")))
        .contains(LocalDate.parse("2017-10-09"));
  }

  /** NumPy 1.26: np.quantile([3, 5, 5, 8, 30], [.5, .9]) is 5, 21.2; of [3, 8]: 5.5, 7.5. */
  @Test
  void quantilesAreThoseOfNumPy() {
    DayCounts five = new DayCounts();
    five.add(5, 2);
    five.add(30, 1);
    five.add(3, 1);
    five.add(8, 1);
    assertThat(five.quantile(new BigDecimal("0.5")).orElseThrow()).isEqualByComparingTo("5");
    assertThat(five.quantile(new BigDecimal("0.9")).orElseThrow()).isEqualByComparingTo("21.2");
    DayCounts two = new DayCounts();
    two.add(3, 1);
    two.add(8, 1);
    assertThat(two.quantile(new BigDecimal("0.5")).orElseThrow()).isEqualByComparingTo("5.5");
    assertThat(two.quantile(new BigDecimal("0.9")).orElseThrow()).isEqualByComparingTo("7.5");
    assertThat(new DayCounts().quantile(BigDecimal.ONE)).isEmpty();
  }

  private static WatchedCase on(String day, CaseDays one) {
    return new Stages(DEADLINES, LocalDate.parse(day)).watched(one).orElseThrow();
  }

  private static CaseDays dispute(@Nullable String extended) {
    return days("2017-03-01", extended);
  }

  private static CaseDays filed(String day) {
    return days(day, null);
  }

  private static CaseDays days(String filed, @Nullable String extended) {
    return new CaseDays(
        List.of("320000", "C-1"),
        "infringement",
        Optional.empty(),
        Optional.of(LocalDate.parse(filed)),
        Optional.ofNullable(extended).map(LocalDate::parse),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
