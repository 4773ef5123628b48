package zhiheng.templates.term;

import java.time.LocalDate;
import zhiheng.templates.period.OutsideCalendar;
import zhiheng.templates.period.WorkCalendar;

/**
 * Counts working days, also where no calendar is laid down: there Monday to Friday are taken as
 * worked, for a register reaches further back than calendars do.
 */
public record WorkingDays(WorkCalendar calendar) {

  /** The last of so many working days after a day. */
  public LocalDate plus(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; left -= isWorked(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day itself if it is worked, else the next that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorked(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** How many working days lie after one day, up to and with another; negative if it is earlier. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      days += isWorked(day) ? 1 : 0;
    }
    return days;
  }

  private boolean isWorked(LocalDate day) {
    try {
      return calendar.isWorkingDay(day);
    } catch (OutsideCalendar e) {
      return day.getDayOfWeek().getValue() <= 5;
    }
  }
}
