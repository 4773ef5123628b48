package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;

/** What can be judged of forms only when they are read, and when all of them are. */
final class FormsTogether {
  /** Periods longer than a month lie in none. */
  private static final Set<Rhythm> LONG = Set.of(Rhythm.QUARTER, Rhythm.YEAR, Rhythm.WINDOW);

  private FormsTogether() {}

  /** What is wrong with the figures that checks take from other forms, and with their months. */
  static List<Finding> findings(List<Form> forms, List<Elsewhere> elsewhere) {
    List<Finding> found = new ArrayList<>();
    elsewhere.stream().distinct().forEach(one -> one.lookedUp(forms).ifPresent(found::add));
    forms.stream()
        .filter(form -> LONG.contains(form.rhythm()))
        .flatMap(form -> form.checks().stream())
        .filter(FormsTogether::asksForTheMonth)
        .forEach(check -> found.add(new CheckNeverApplies(check.place(), check.id())));
    return found;
  }

  private static boolean asksForTheMonth(Check check) {
    return check.comparisons().stream()
        .flatMap(comparison -> comparison.when().stream())
        .anyMatch(MonthIs.class::isInstance);
  }
}
