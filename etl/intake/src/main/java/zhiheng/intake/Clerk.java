package zhiheng.intake;

import java.time.LocalDate;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * Who hands in.
 *
 * @param name as they call themselves; kept with every receipt; nothing if nobody says
 * @param unit in whose name: its own returns are taken, and those of the units below it
 */
public record Clerk(String name, UnitCode unit) {
  /** Somebody of the national office who does not say their name. */
  static final Clerk NOBODY = new Clerk("", UnitCode.NATIONAL);

  /** Whether a unit's return of a period is taken from them: above it on its first or last day. */
  boolean handsIn(UnitCode whose, Period period, Register register) {
    return unit.equals(UnitCode.NATIONAL)
        || unit.equals(whose)
        || isAbove(whose, period.firstDay(), register)
        || isAbove(whose, period.lastDay(), register);
  }

  private boolean isAbove(UnitCode whose, LocalDate day, Register register) {
    return register.above(whose, day).stream().anyMatch(above -> above.code().equals(unit));
  }
}
