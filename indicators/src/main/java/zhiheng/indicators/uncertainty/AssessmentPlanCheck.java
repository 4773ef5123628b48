package zhiheng.indicators.uncertainty;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeCannotApply;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ChoiceUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ErrorsOfNothing;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.rule.Milestones;

/** Whether a plan can be carried out on an assessment; whatever cannot is refused. */
final class AssessmentPlanCheck {
  private static final Map<String, List<String>> CHOICES =
      new TreeMap<>(
          Map.of(
              "not_reported",
              List.of("defined", "zero", "all", "left-out", "peer-median", "last-year"),
              "peer_groups",
              List.of("defined", "together"),
              "bonus",
              List.of("with", "without")));

  private AssessmentPlanCheck() {}

  static void check(IndicatorSystem system, Plan plan) {
    Mistakes mistakes = new Mistakes(system.code());
    for (Plan.Choice choice : plan.choices()) {
      List<String> known = CHOICES.get(choice.of());
      if (known == null) {
        mistakes.add(
            new ChoiceUnknown(choice.place(), choice.of(), String.join(", ", CHOICES.keySet())));
        continue;
      }
      for (String alternative : choice.among()) {
        if (!known.contains(alternative)) {
          mistakes.add(
              new AlternativeUnknown(
                  choice.place(), choice.of(), alternative, String.join(", ", known)));
        } else {
          String why = cannot(system, choice.of(), alternative);
          if (!why.isEmpty()) {
            mistakes.add(new AlternativeCannotApply(choice.place(), choice.of(), alternative, why));
          }
        }
      }
    }
    plan.errors().forEach((code, error) -> errors(system, code, error, mistakes));
    mistakes.refuse();
  }

  private static void errors(
      IndicatorSystem system, String code, Plan.ErrorOf error, Mistakes mistakes) {
    boolean good =
        system
            .indicator(code)
            .filter(indicator -> !(indicator.rule() instanceof Milestones))
            .isPresent();
    if (!good) {
      mistakes.add(
          new ErrorsOfNothing(
              error.place(),
              code,
              String.join(", ", system.indicators().stream().map(Indicator::code).toList())));
    }
  }

  /** Why an alternative cannot be applied; nothing if it can. */
  private static String cannot(IndicatorSystem system, String choice, String alternative) {
    return switch (choice + " " + alternative) {
      case "not_reported last-year" ->
          system.indicators().stream()
                  .filter(indicator -> !(indicator.rule() instanceof Milestones))
                  .allMatch(Indicator::looksBack)
              ? ""
              : "the assessment kept no figures of the year before";
      case "peer_groups together" ->
          system.peerGroups().isEmpty() ? "the system has one group" : "";
      case "bonus without" -> system.bonus().isEmpty() ? "the system has no bonus" : "";
      default -> "";
    };
  }
}
