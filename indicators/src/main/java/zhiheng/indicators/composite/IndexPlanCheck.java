package zhiheng.indicators.composite;

import java.util.List;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeCannotApply;
import zhiheng.indicators.uncertainty.UncertaintyFindings.AlternativeUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ChoiceUnknown;
import zhiheng.indicators.uncertainty.UncertaintyFindings.ErrorsOfNothing;
import zhiheng.templates.wording.Text;

/** Whether a plan speaks of what an index has; whatever cannot be applied is refused. */
final class IndexPlanCheck {
  private IndexPlanCheck() {}

  static void check(IndexSystem system, Plan plan) {
    Mistakes mistakes = new Mistakes("plan");
    for (Plan.Choice choice : plan.choices()) {
      List<String> known = Alternatives.KNOWN.get(choice.of());
      if (known == null) {
        mistakes.add(
            new ChoiceUnknown(
                choice.place(), choice.of(), String.join(", ", Alternatives.KNOWN.keySet())));
        continue;
      }
      for (String alternative : choice.among()) {
        if (!known.contains(alternative)) {
          mistakes.add(
              new AlternativeUnknown(
                  choice.place(), choice.of(), alternative, String.join(", ", known)));
        } else if (choice.of().equals("normalize")
            && alternative.equals("distance-to-target")
            && system.indicators().stream().anyMatch(node -> node.target().isEmpty())) {
          mistakes.add(
              new AlternativeCannotApply(
                  choice.place(),
                  choice.of(),
                  alternative,
                  new Text("不是每项指标都有目标值", "not every indicator has a target")));
        } else if (choice.of().equals("treat")
            && alternative.equals("none")
            && system.treatment().isEmpty()) {
          mistakes.add(
              new AlternativeCannotApply(
                  choice.place(),
                  choice.of(),
                  alternative,
                  new Text("体系不作异常值处理", "the system treats nothing")));
        }
      }
    }
    List<String> indicators = system.indicators().stream().map(Node::code).toList();
    plan.errors()
        .forEach(
            (code, error) -> {
              if (!indicators.contains(code)) {
                mistakes.add(
                    new ErrorsOfNothing(error.place(), code, String.join(", ", indicators)));
              }
            });
    mistakes.refuse();
  }
}
