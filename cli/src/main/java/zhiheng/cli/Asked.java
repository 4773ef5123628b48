package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** What a user has named on the command line, found in the definitions or refused with a reason. */
final class Asked {
  private final Templates templates;

  Asked(Templates templates) {
    this.templates = templates;
  }

  /** A unit by its code or by its Chinese name, as it was on a day. */
  Unit unit(String named, LocalDate day) {
    var register = templates.register();
    var found =
        UnitCode.isWellFormed(named)
            ? register.find(new UnitCode(named), day)
            : register.at(day).stream()
                .filter(
                    unit -> unit.name().zh().equals(named) || unit.shortName().zh().equals(named))
                .findFirst();
    return found.orElseThrow(
        () -> new Sorry(ExitCode.NOT_FOUND, "no_such_unit", Map.of("unit", named, "day", day)));
  }

  static Period period(String named) {
    return Period.parse(named)
        .orElseThrow(() -> new Sorry(ExitCode.USAGE, "no_such_period", Map.of("period", named)));
  }

  /** The version of a form that speaks of a period. */
  Form form(String code, Period period) {
    return templates
        .forms()
        .find(code, period)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "no_such_form",
                    Map.of(
                        "form",
                        code,
                        "period",
                        period.code(),
                        "known",
                        templates.forms().all().stream()
                            .map(form -> form.code() + " " + form.version())
                            .reduce((one, other) -> one + "，" + other)
                            .orElse(""))));
  }
}
