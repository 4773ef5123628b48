package zhiheng.intake;

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
}
