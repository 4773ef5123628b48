package zhiheng.ledger.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.life.Gate.Kind;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.WorkCalendar;
import zhiheng.templates.unit.UnitCode;

/**
 * Whether a period of a form takes more returns. What was done by hand goes before the form's rule,
 * and what was done last before what was done earlier; an unlocking ends by itself.
 */
record Locks(Form form, Period period, List<Gate> byHand, WorkCalendar calendar) {

  static Locks of(Form form, Period period, List<Gate> byHand, WorkCalendar calendar) {
    return new Locks(form, period, byHand, calendar);
  }

  /**
   * True if nothing is taken from a unit at a moment.
   *
   * @param above the units above it
   */
  boolean isLocked(UnitCode unit, List<UnitCode> above, Instant at) {
    boolean lockedByHand = false;
    Optional<Gate> open = Optional.empty();
    for (Gate gate : byHand) {
      if (!gate.at().isAfter(at) && gate.concerns(unit, above)) {
        lockedByHand |= gate.kind() == Kind.LOCKED;
        open = Optional.of(gate).filter(any -> any.kind() == Kind.UNLOCKED);
      }
    }
    if (open.flatMap(Gate::until).filter(until -> !at.isAfter(until)).isPresent()) {
      return false;
    }
    return lockedByHand || form.term(period).isLocked(period, ReturnState.day(at), calendar);
  }
}
