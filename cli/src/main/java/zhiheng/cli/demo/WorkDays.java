package zhiheng.cli.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.WorkCalendar;

/** Working days drawn by chance. */
final class WorkDays {
  private final WorkCalendar calendar;
  private final Map<Month, List<LocalDate>> byMonth = new HashMap<>();

  WorkDays(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** A working day of a month, of its first part only if asked, in thousandths. */
  LocalDate in(Month month, int part, Chance chance) {
    List<LocalDate> days = of(month);
    return days.get(chance.between(0, Math.max(0, days.size() * part / 1000 - 1)));
  }

  /** Some working days later. */
  LocalDate after(LocalDate day, int least, int most, Chance chance) {
    return calendar.plusWorkingDays(day, chance.between(least, most));
  }

  /** Some working days later, but in the same month. */
  Optional<LocalDate> inSameMonth(LocalDate day, Chance chance) {
    List<LocalDate> later =
        of(new Month(day.getYear(), day.getMonthValue())).stream()
            .filter(other -> other.isAfter(day))
            .toList();
    return later.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(later));
  }

  /** The working day on which something is done that may be done on any day. */
  LocalDate onOrBefore(LocalDate day) {
    return calendar.lastWorkingDayOnOrBefore(day);
  }

  /** Some working days earlier. */
  LocalDate before(LocalDate day, int days) {
    LocalDate found = day;
    for (int left = days; left > 0; left--) {
      found = calendar.lastWorkingDayOnOrBefore(found.minusDays(1));
    }
    return found;
  }

  private List<LocalDate> of(Month month) {
    return byMonth.computeIfAbsent(
        month,
        any ->
            month
                .firstDay()
                .datesUntil(month.lastDay().plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList());
  }
}
