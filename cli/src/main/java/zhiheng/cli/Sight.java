package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** What a unit sees: its own and that of the units below it. Any other is unknown to it. */
record Sight(Unit acting, Templates templates) {

  /** True if it sees a unit as it stood on a day. */
  boolean sees(UnitCode unit, LocalDate day) {
    return unit.equals(acting.code())
        || acting.code().equals(UnitCode.NATIONAL)
        || templates.register().above(unit, day).stream()
            .anyMatch(each -> each.code().equals(acting.code()));
  }

  /** A unit by its code or name; one that is not seen ends the command. */
  Unit unit(String named, LocalDate day) {
    Unit found = new Asked(templates).unit(named, day);
    need(found.code(), day);
    return found;
  }

  /** Ends the command if a unit is not seen. */
  void need(UnitCode unit, LocalDate day) {
    if (!sees(unit, day)) {
      throw new Sorry(
          ExitCode.NOT_FOUND, "not_below", Map.of("unit", unit, "acting", acting.code()));
    }
  }
}
