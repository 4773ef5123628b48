package zhiheng.templates.check;

import java.time.LocalDate;
import java.util.Optional;
import zhiheng.templates.period.Period;

/**
 * From when to when something holds, both days included; it holds for a period if it holds on the
 * period's first day.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** As long as the form itself. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public boolean holdsFor(Period period) {
    LocalDate day = period.firstDay();
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** False if there is no day on which both hold. */
  public boolean meets(Validity other) {
    return startsBeforeEndOf(this, other)
        && startsBeforeEndOf(other, this)
        && startsBeforeEndOf(this, this);
  }

  private static boolean startsBeforeEndOf(Validity one, Validity other) {
    return one.from.isEmpty() || other.to.isEmpty() || !one.from.get().isAfter(other.to.get());
  }
}
