package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Quarter;
import zhiheng.templates.period.TenDays;
import zhiheng.templates.period.Year;

/** How often a form is handed in. */
public enum Rhythm {
  /** At once after something happened, any day and any number of times. */
  EVENT(Period.Kind.DAY, 1),
  TEN_DAYS(Period.Kind.TEN_DAYS, 10),
  MONTH(Period.Kind.MONTH, 30),
  QUARTER(Period.Kind.QUARTER, 90),
  YEAR(Period.Kind.YEAR, 365),
  /** Once for each window of a campaign. */
  WINDOW(Period.Kind.WINDOW, 100);

  private final Period.Kind kind;

  /** About how long a period is; a window may hold months, and a year windows. */
  private final int days;

  Rhythm(Period.Kind kind, int days) {
    this.kind = kind;
    this.days = days;
  }

  /** True if a period is one of this rhythm: a month for a monthly form. */
  public boolean fits(Period period) {
    return period.kind() == kind;
  }

  /** True if its periods may lie within those of another rhythm. */
  boolean isShorterThan(Rhythm other) {
    return days < other.days;
  }

  /** The periods of this rhythm in a year, in order; none where only events or orders make them. */
  List<Period> periodsIn(Year year) {
    List<Period> periods = new ArrayList<>();
    for (Period next = first(year); fits(next) && next.inYear().equals(year); ) {
      periods.add(next);
      next = after(next);
    }
    return periods;
  }

  private Period first(Year year) {
    return switch (this) {
      case TEN_DAYS -> new TenDays(new Month(year.year(), 1), 1);
      case MONTH -> new Month(year.year(), 1);
      case QUARTER -> new Quarter(year.year(), 1);
      case YEAR -> year;
      // Neither is laid down by the calendar: a kind that fits neither ends the count at once.
      case EVENT, WINDOW -> year;
    };
  }

  private static Period after(Period period) {
    LocalDate next = period.lastDay().plusDays(1);
    Month month = new Month(next.getYear(), next.getMonthValue());
    return switch (period.kind()) {
      case TEN_DAYS -> new TenDays(month, next.getDayOfMonth() / 10 + 1);
      case QUARTER -> new Quarter(month.year(), (month.month() + 2) / 3);
      case YEAR -> new Year(month.year());
      case DAY, MONTH, WINDOW -> month;
    };
  }
}
