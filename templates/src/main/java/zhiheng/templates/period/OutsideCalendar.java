package zhiheng.templates.period;

import zhiheng.templates.period.CalendarFindings.YearNotInCalendar;

/** A day of a year whose holidays nobody has laid down; guessing would move deadlines. */
public final class OutsideCalendar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient YearNotInCalendar finding;

  OutsideCalendar(YearNotInCalendar finding) {
    super("no working-day calendar for " + finding.year());
    this.finding = finding;
  }

  /** The same as a finding, to be worded. */
  public YearNotInCalendar finding() {
    return finding;
  }
}
