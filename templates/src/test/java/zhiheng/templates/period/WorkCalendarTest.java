package zhiheng.templates.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tyme.holiday.LegalHoliday;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar against the notices of the State Council and against tyme4j 1.4.9. */
class WorkCalendarTest {
  private static final WorkCalendar.Read READ =
      WorkCalendar.read(Path.of(System.getProperty("zhiheng.templates")));
  private static final WorkCalendar CALENDAR = READ.calendar();

  @Test
  void theCalendarHasNoMistakesAndCovers2016To2026() {
    assertEquals(List.of(), READ.findings().list());
    assertEquals(2016, CALENDAR.years().get(0).year());
    assertEquals(2026, CALENDAR.years().get(10).year());
    assertEquals(11, CALENDAR.years().size());
  }

  /** Reference: {@code com.tyme.holiday.LegalHoliday} of cn.6tail:tyme4j 1.4.9, kept by others. */
  @Test
  void everyDayAgreesWithTyme4j() {
    LocalDate end = LocalDate.of(2027, 1, 1);
    for (LocalDate day = LocalDate.of(2016, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      LegalHoliday listed =
          LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
      boolean expected = listed == null ? weekday : listed.isWork();
      assertEquals(expected, CALENDAR.isWorkingDay(day), day.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-06, true", // 国办发明电〔2015〕18号: Saturday worked for Spring Festival
    "2016-10-07, false",
    "2017-01-02, false", // 国办发明电〔2016〕17号: Monday instead of Sunday, New Year's Day
    "2017-09-30, true", // Saturday worked for National Day
    "2017-10-08, false",
    "2018-02-24, true", // 国办发明电〔2017〕12号
    "2018-12-29, true", // 国办发明电〔2018〕15号, notice for 2019
    "2018-12-31, false",
    "2019-05-03, false", // 国办发明电〔2019〕3号: Labor Day became four days
    "2019-05-05, true",
    "2020-01-31, false", // 国办发明电〔2020〕1号: Spring Festival extended to February 2
    "2020-02-01, false", // ... so this Saturday, first to be worked, was not
    "2020-02-03, true",
    "2021-02-20, true", // 国办发明电〔2020〕27号
    "2022-10-09, true", // 国办发明电〔2021〕11号
    "2023-10-06, false", // 国办发明电〔2022〕16号
    "2024-02-09, true", // 国办发明电〔2023〕7号: New Year's Eve was no holiday
    "2025-01-28, false", // 国办发明电〔2024〕12号: New Year's Eve is one since
    "2025-10-08, false",
    "2026-02-23, false" // 国办发明电〔2025〕7号: nine days
  })
  void theNoticesAreKept(LocalDate day, boolean worked) {
    assertEquals(worked, CALENDAR.isWorkingDay(day));
  }

  @Test
  void aTermBeginsOnTheDayAfter() {
    LocalDate friday = LocalDate.of(2017, 9, 29);
    assertEquals(LocalDate.of(2017, 9, 30), CALENDAR.plusWorkingDays(friday, 1));
    assertEquals(LocalDate.of(2017, 10, 9), CALENDAR.plusWorkingDays(friday, 2));
    assertEquals(friday, CALENDAR.plusWorkingDays(friday, 0));
  }

  @Test
  void countingTheDaysOfATermGivesTheTerm() {
    LocalDate filed = LocalDate.of(2017, 1, 20);
    LocalDate due = CALENDAR.plusWorkingDays(filed, 20);
    assertEquals(20, CALENDAR.workingDaysBetween(filed, due));
    assertEquals(-20, CALENDAR.workingDaysBetween(due, filed));
  }

  @Test
  void whatIsDueOnARestDayIsDueOnTheNextWorkingDay() {
    assertEquals(LocalDate.of(2017, 4, 5), CALENDAR.due(new Month(2017, 4), 5));
    assertEquals(LocalDate.of(2017, 10, 9), CALENDAR.due(new Month(2017, 10), 5));
    assertEquals(LocalDate.of(2017, 8, 7), CALENDAR.due(new Month(2017, 8), 5));
    assertEquals(
        LocalDate.of(2017, 9, 30), CALENDAR.lastWorkingDayOnOrBefore(LocalDate.of(2017, 10, 5)));
  }

  @Test
  void aYearThatNobodyLaidDownIsRefusedAndNotGuessed() {
    OutsideCalendar refused =
        assertThrows(OutsideCalendar.class, () -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 4)));
    assertEquals(2027, refused.finding().year());
    assertEquals(2026, refused.finding().last());
    assertThrows(
        OutsideCalendar.class, () -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 30), 10));
  }

  @Test
  void weekendsAreRestDaysUnlessTheyAreWorkedInstead() {
    assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2017, 7, 1)));
    assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2017, 4, 1)));
  }
}
