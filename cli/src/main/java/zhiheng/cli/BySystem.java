package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.UnknownSystem;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.templates.Templates;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Wording;

/**
 * {@code --system}, {@code --of}: by which indicator system, and the bureaus of which province
 * where a system is for those of one.
 */
final class BySystem {
  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      defaultValue = "provinces",
      descriptionKey = "system")
  private String named = "provinces";

  @Option(names = "--of", paramLabel = "PROVINCE", descriptionKey = "system.of")
  private @Nullable String of;

  /** The code of the system: {@code cities}, or {@code cities-440000} of another province. */
  String code(Workspace workspace, int year) {
    return of == null ? named : code(workspace.templates(), of, year);
  }

  private String code(Templates templates, String province, int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    IndicatorSystem system =
        templates
            .systems()
            .find(named, year)
            .orElseThrow(() -> new UnknownSystem(named, year, templates.systems().known()));
    Unit unit = new Asked(templates).unit(province, day);
    if (system.units().below().isEmpty()) {
      throw new Sorry(ExitCode.USAGE, "system_of_no_province", Map.of("system", named));
    }
    if (!templates.register().provinces(day).contains(unit)) {
      throw new Sorry(ExitCode.USAGE, "not_a_province", Map.of("unit", unit.name()));
    }
    return system.of(unit.code()).map(IndicatorSystem::code).orElse(named);
  }

  /** The words of reasons, with what the system of an assessment calls its grades and classes. */
  static Wording reasons(Console console, Templates templates, Assessment assessment) {
    Wording reasons = Wording.read(templates.folder().resolve("wording/reasons"), console.lang());
    return templates
        .systems()
        .find(assessment.system(), assessment.year())
        .map(system -> reasons.and(system.names()))
        .orElse(reasons);
  }

  /**
   * A system as a person reads it, its code in brackets; the code alone if it is defined no more.
   */
  static String name(Console console, Templates templates, String code, int year) {
    return templates
        .systems()
        .find(code, year)
        .map(
            system ->
                console.say(
                    "system_named",
                    Map.of("title", system.title().in(console.lang()), "code", code)))
        .orElse(code);
  }
}
