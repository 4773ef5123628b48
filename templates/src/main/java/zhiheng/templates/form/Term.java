package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.Optional;
import zhiheng.templates.period.OutsideCalendar;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.WorkCalendar;

/**
 * Until when a form is handed in, until when it may be corrected, and who must approve it: for the
 * periods that end within some stretch of time.
 *
 * @param dueWorkingDays working days after the end of the period within which it is handed in
 * @param locksWorkingDays working days after the end of the period after which nothing of it is
 *     taken any more unless a unit above unlocks it; empty if it never locks by itself
 */
public record Term(
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    int dueWorkingDays,
    Optional<Integer> locksWorkingDays,
    Approval approval) {

  /** What holds where a form says no more than its days. */
  static Term always(int dueWorkingDays) {
    return new Term(
        LocalDate.MIN, Optional.empty(), dueWorkingDays, Optional.empty(), Approval.NONE);
  }

  boolean holdsFor(Period period) {
    LocalDate day = period.lastDay();
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The last day on which a return of the period is on time. Where no calendar is laid down yet,
   * Monday to Friday are taken as worked.
   */
  public LocalDate due(Period period, WorkCalendar calendar) {
    try {
      return calendar.plusWorkingDays(period.lastDay(), dueWorkingDays);
    } catch (OutsideCalendar e) {
      LocalDate day = period.lastDay();
      for (int left = dueWorkingDays; left > 0; ) {
        day = day.plusDays(1);
        left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
      }
      return day;
    }
  }

  /** True if on this day the period takes no more returns by itself. */
  public boolean isLocked(Period period, LocalDate day, WorkCalendar calendar) {
    // So many working days are at least as many days: most questions need no calendar.
    return locksWorkingDays
        .filter(days -> day.isAfter(period.lastDay().plusDays(days)))
        .flatMap(days -> lastOpenDay(period, calendar))
        .filter(day::isAfter)
        .isPresent();
  }

  /**
   * The last day on which a return of the period is taken without being unlocked; empty if it never
   * locks, or if the calendar does not reach so far: what cannot be known shuts no door.
   */
  public Optional<LocalDate> lastOpenDay(Period period, WorkCalendar calendar) {
    try {
      return locksWorkingDays.map(days -> calendar.plusWorkingDays(period.lastDay(), days));
    } catch (OutsideCalendar e) {
      return Optional.empty();
    }
  }
}
