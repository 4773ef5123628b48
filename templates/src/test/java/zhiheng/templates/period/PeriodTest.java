package zhiheng.templates.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stretch of time is written in one way, and begins with its year. */
class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2017,           YEAR,     2017-01-01, 2017-12-31, 2016,           2016",
    "2017-Q1,        QUARTER,  2017-01-01, 2017-03-31, 2016-Q4,        2016-Q1",
    "2017-03,        MONTH,    2017-03-01, 2017-03-31, 2017-02,        2016-03",
    "2017-02-T3,     TEN_DAYS, 2017-02-21, 2017-02-28, 2017-02-T2,     2016-02-T3",
    "2017-03-T1,     TEN_DAYS, 2017-03-01, 2017-03-10, 2017-02-T3,     2016-03-T1",
    "2016-02-29,     DAY,      2016-02-29, 2016-02-29, 2016-02-28,     2015-02-28",
    "2017-0410-0630, WINDOW,   2017-04-10, 2017-06-30, 2017-0118-0409, 2016-0410-0630"
  })
  void itIsReadAsItIsWritten(
      String code, Period.Kind kind, LocalDate first, LocalDate last, String before, String ago) {
    Period period = Period.parse(code).orElseThrow();

    assertThat(period.code()).isEqualTo(code);
    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.before().code()).isEqualTo(before);
    assertThat(period.yearBefore().code()).isEqualTo(ago);
    assertThat(period.inYear()).isEqualTo(new Year(2017 - (code.startsWith("2016") ? 1 : 0)));
    assertThat(period.isWithin(period.inYear())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "201",
        "17-03",
        "2017-13",
        "2017-3",
        "2017-Q5",
        "2017-Q0",
        "2017-02-30",
        "2017-13-T1",
        "2017-03-T4",
        "2017-0630-0410",
        "2017-0410-0631",
        "二〇一七",
        "2017-03 ",
        "2017-00-10"
      })
  void anythingElseIsNoPeriod(String code) {
    assertThat(Period.parse(code)).isEmpty();
  }

  @Test
  void whatBeginsFirstComesFirstAndThenTheShorter() {
    List<Period> sorted =
        List.of("2017", "2017-Q1", "2017-02", "2017-01", "2017-01-T1", "2017-01-01").stream()
            .flatMap(code -> Period.parse(code).stream())
            .sorted(Period.ORDER)
            .toList();

    assertThat(sorted)
        .extracting(Period::code)
        .containsExactly("2017-01-01", "2017-01-T1", "2017-01", "2017-Q1", "2017", "2017-02");
  }
}
