package zhiheng.templates.check;

import java.util.Arrays;
import java.util.Optional;

/** A number that the register of units or the calendar knows of a unit and a period. */
public enum RegisterFigure {
  /** Bureaus that report directly to the unit on the last day of the period. */
  BUREAUS_BELOW("unit.bureaus_below", Range.wholeFrom(0)),
  /** Days of the period. */
  DAYS("period.days", Range.whole(28, 366)),
  /** Days of the period on which work is done. */
  WORKING_DAYS("period.working_days", Range.whole(0, 366)),
  /** The first day of the period, to be compared with days. */
  FIRST_DAY("period.first_day", Range.ANY_DAY),
  /** The last day of the period, to be compared with days. */
  LAST_DAY("period.last_day", Range.ANY_DAY);

  private final String written;
  private final Range range;

  RegisterFigure(String written, Range range) {
    this.written = written;
    this.range = range;
  }

  /** As in a definition. */
  public String written() {
    return written;
  }

  /** What it can be at all. */
  Range range() {
    return range;
  }

  /** True if it is a day and not a number. */
  public boolean isDay() {
    return this == FIRST_DAY || this == LAST_DAY;
  }

  /** The one written so. */
  public static Optional<RegisterFigure> written(String text) {
    return Arrays.stream(values()).filter(one -> one.written.equals(text)).findFirst();
  }
}
