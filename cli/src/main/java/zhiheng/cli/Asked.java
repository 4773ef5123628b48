package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
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

  /** A month, which a year is not. */
  static Month month(String named) {
    return Month.parse(named)
        .orElseThrow(() -> new Sorry(ExitCode.USAGE, "no_such_month", Map.of("period", named)));
  }

  /** A run by its name, or the latest of a system for a year that had been given at a moment. */
  static Assessment assessment(
      Assessments assessments, String system, int year, @Nullable String run, Instant asOf) {
    return (run == null ? assessments.latest(system, year, asOf) : assessments.find(run))
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "no_such_run",
                    Map.of("run", run == null ? system + " " + year : run)));
  }

  /** The system of an assessment is defined no more, so nothing can be scored by it. */
  static Sorry withoutRules(Assessment assessment) {
    return new Sorry(
        ExitCode.NOT_FOUND,
        "no_rules",
        Map.of("system", assessment.system(), "year", assessment.year()));
  }

  static Sorry missing(String option, String command) {
    return new Sorry(
        ExitCode.USAGE, "missing_argument", Map.of("expected", option, "command", command));
  }

  /** Why something is done; what is kept for ever must say it. */
  static String reason(String words, String command) {
    if (words.isBlank()) {
      throw missing("--reason", "zhiheng " + command);
    }
    return words.strip();
  }

  /** The periods of a form in what was asked: the twelve months of a year, or just the one. */
  List<? extends Period> periods(String form, Period asked) {
    if (templates.forms().find(form, asked).isPresent()) {
      return List.of(asked);
    }
    List<? extends Period> within = templates.forms().periods(form, asked);
    if (within.isEmpty()) {
      form(form, asked);
    }
    return within;
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
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""))));
  }
}
