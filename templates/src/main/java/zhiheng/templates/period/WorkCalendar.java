package zhiheng.templates.period;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.period.CalendarFindings.YearNotInCalendar;

/**
 * The working days of China: Monday to Friday without public holidays, and the weekend days worked
 * instead, as the General Office of the State Council lays them down for each year. A day of any
 * other year is refused with {@link OutsideCalendar}.
 */
public final class WorkCalendar {
  private final int first;
  private final int last;
  private final Set<LocalDate> rest;
  private final Set<LocalDate> work;

  WorkCalendar(int first, int last, Set<LocalDate> rest, Set<LocalDate> work) {
    this.first = first;
    this.last = last;
    this.rest = Set.copyOf(rest);
    this.work = Set.copyOf(work);
  }

  /** The calendar that could be read, and all that was wrong with its files. */
  public record Read(WorkCalendar calendar, Findings findings) {}

  /** Reads {@code calendars/YEAR.yaml} below the folder of definitions. */
  public static Read read(Path templates) {
    return CalendarReader.read(templates);
  }

  /** The years that the calendar knows; they follow each other. */
  public List<Year> years() {
    return IntStream.rangeClosed(first, last).mapToObj(Year::new).toList();
  }

  public boolean isWorkingDay(LocalDate day) {
    if (day.getYear() < first || day.getYear() > last) {
      throw new OutsideCalendar(
          new YearNotInCalendar(
              new FilePlace("calendars/" + day.getYear() + ".yaml"), day.getYear(), first, last));
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? work.contains(day) : !rest.contains(day);
  }

  /**
   * The last day of a term of so many working days, which begins on the day after {@code from}; no
   * days give {@code from} itself.
   */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** How many working days lie after one day, up to and with another; negative if it is earlier. */
  public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
    if (toInclusive.isBefore(fromExclusive)) {
      return -workingDaysBetween(toInclusive, fromExclusive);
    }
    int days = 0;
    for (LocalDate day = fromExclusive.plusDays(1);
        !day.isAfter(toInclusive);
        day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  /** The day itself if it is worked, else the last working day before it. */
  public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** The day itself if it is worked, else the next working day after it. */
  public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /**
   * When something is due that is due on a certain day of a month: that day, or the next working
   * day if it is a rest day. The return of March due on the 5th is {@code due(april, 5)}.
   */
  public LocalDate due(Month in, int dayOfMonth) {
    return firstWorkingDayOnOrAfter(LocalDate.of(in.year(), in.month(), dayOfMonth));
  }
}
