package zhiheng.indicators.uncertainty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeCannotApply;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ChoiceUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ErrorsOfNothing;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.wording.Text;

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
          cannot(system, choice.of(), alternative)
              .ifPresent(
                  why ->
                      mistakes.add(
                          new AlternativeCannotApply(
                              choice.place(), choice.of(), alternative, why)));
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
  private static Optional<Text> cannot(IndicatorSystem system, String choice, String alternative) {
    return switch (choice + " " + alternative) {
      case "not_reported last-year" ->
          system.indicators().stream()
                  .filter(indicator -> !(indicator.rule() instanceof Milestones))
                  .allMatch(Indicator::looksBack)
              ? Optional.empty()
              : because("考核没有保存上年的数字", "the assessment kept no figures of the year before");
      case "not_reported all" ->
          system.indicators().stream().allMatch(indicator -> indicator.points().isPresent())
              ? Optional.empty()
              : because("有的指标不设上限，没有满分", "some indicators are open-ended and have no full points");
      case "peer_groups together" ->
          system.peerGroups().isEmpty()
              ? because("体系不分类", "the system has one group")
              : Optional.empty();
      case "bonus without" ->
          system.bonus().isEmpty()
              ? because("体系没有加分项", "the system has no bonus")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Text> because(String zh, String en) {
    return Optional.of(new Text(zh, en));
  }
}
