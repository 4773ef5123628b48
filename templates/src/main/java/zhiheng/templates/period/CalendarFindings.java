package zhiheng.templates.period;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a working-day calendar, or with what is asked of it. */
public interface CalendarFindings {

  /** A finding about the calendar. */
  sealed interface CalendarFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The text is no day. */
  record NotACalendarDay(LinePlace place, String found) implements CalendarFinding {}

  /** A holiday ends before it begins. */
  record HolidayEndsTooEarly(LinePlace place, LocalDate from, LocalDate to)
      implements CalendarFinding {}

  /** A day lies outside the year, and not in the days before New Year either. */
  record DayOutsideYear(LinePlace place, LocalDate day, int year) implements CalendarFinding {}

  /** A day to be worked instead is no Saturday or Sunday. */
  record WorkedDayIsNoWeekend(LinePlace place, LocalDate day) implements CalendarFinding {}

  /** A day is both a rest day and a working day. */
  record RestAndWork(LinePlace place, LocalDate day) implements CalendarFinding {}

  /** The file is named after another year than it speaks of. */
  record CalendarInWrongFile(LinePlace place, int year) implements CalendarFinding {}

  /** Nobody has laid down the holidays of this year; {@code first} to {@code last} are known. */
  record YearNotInCalendar(FilePlace place, int year, int first, int last)
      implements CalendarFinding {}
}
