package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zhiheng.templates.check.Check;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.unit.Register;

/**
 * What can be judged of forms only when all of them are read, and beside what else is defined.
 *
 * @param published is asked only if a check names a published figure
 * @param register is asked only if a check names a tag
 */
record FormsTogether(Supplier<PublishedSeries> published, Supplier<Register> register) {

  /** What is wrong with what checks name outside their form, and with whom they speak of. */
  List<Finding> findings(List<Form> forms, Elsewhere elsewhere) {
    List<Finding> found = new ArrayList<>(elsewhere.lookedUp(forms));
    elsewhere.publications().stream()
        .distinct()
        .forEach(one -> one.lookedUp(published.get()).ifPresent(found::add));
    if (!elsewhere.tags().isEmpty()) {
      Set<String> tags =
          register.get().all().stream()
              .flatMap(unit -> unit.tags().stream())
              .collect(Collectors.toSet());
      elsewhere.tags().forEach(one -> one.lookedUp(tags).ifPresent(found::add));
    }
    Reach reach = new Reach(forms);
    for (Form form : forms) {
      for (Check check : form.checks()) {
        if (!check.comparisons().stream().allMatch(one -> reach.applies(form, one))) {
          found.add(new CheckNeverApplies(check.place(), check.id()));
        }
      }
    }
    return found;
  }
}
