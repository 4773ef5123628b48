package zhiheng.templates.term;

import java.time.LocalDate;

/**
 * How long a term is; one of the three is positive. A term of months ends on the day of the same
 * number, or on the month's last day if there is none.
 */
public record Length(int months, int days, int workingDays) {

  /** The last day of a term that begins on the day after {@code from}. */
  LocalDate after(LocalDate from, WorkingDays calendar) {
    LocalDate end = from.plusMonths(months).plusDays(days);
    return workingDays == 0 ? end : calendar.plus(end, workingDays);
  }

  /** One after the other: months are added up before they are counted. */
  Length and(Length other) {
    return new Length(months + other.months, days + other.days, workingDays + other.workingDays);
  }
}
