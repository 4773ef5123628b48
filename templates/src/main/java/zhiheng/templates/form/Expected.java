package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Who must hand in a form: units of a kind and level, in all the country or below one unit. It
 * speaks of the periods that end within some stretch of time.
 */
public record Expected(
    Level level,
    Unit.Kind kind,
    Optional<UnitCode> below,
    LocalDate validFrom,
    Optional<LocalDate> validTo) {

  /** The units that stand on the last day of a period and must hand in for it, by code. */
  List<Unit> units(Register register, Period period) {
    LocalDate day = period.lastDay();
    if (day.isBefore(validFrom) || validTo.map(day::isAfter).orElse(false)) {
      return List.of();
    }
    return register.at(day).stream()
        .filter(unit -> unit.kind() == kind && unit.level() == level)
        .filter(unit -> below.map(above -> isBelow(unit, above, register, day)).orElse(true))
        .toList();
  }

  private static boolean isBelow(Unit unit, UnitCode above, Register register, LocalDate day) {
    return register.above(unit.code(), day).stream().anyMatch(each -> each.code().equals(above));
  }
}
