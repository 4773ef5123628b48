package zhiheng.templates.workplan;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * A plan that divides work among departments and units.
 *
 * @param source the document that lays it down
 * @param firstYear the first year of the plan
 * @param lastYear the last one
 */
public record WorkPlan(
    String code, Text title, Text source, int firstYear, int lastYear, List<Section> sections) {

  public WorkPlan {
    sections = List.copyOf(sections);
  }

  public List<Task> tasks() {
    return sections.stream().flatMap(section -> section.tasks().stream()).toList();
  }

  public Optional<Task> task(int number) {
    return tasks().stream().filter(task -> task.number() == number).findFirst();
  }

  public List<Milestone> milestones() {
    return tasks().stream().flatMap(task -> task.milestones().stream()).toList();
  }

  /** The milestone under a code such as {@code 29.1}. */
  public Optional<Milestone> milestone(String milestone) {
    return milestones().stream().filter(one -> one.code().equals(milestone)).findFirst();
  }

  public boolean covers(Year year) {
    return firstYear <= year.year() && year.year() <= lastYear;
  }

  /** Every milestone at work in a year, with what it means for a unit, also if nothing. */
  public List<Duty> all(Unit unit, Year year) {
    if (!covers(year)) {
      return List.of();
    }
    return tasks().stream()
        .flatMap(
            task ->
                task.milestones().stream()
                    .filter(milestone -> milestone.schedule().covers(year))
                    .map(
                        milestone ->
                            new Duty(
                                code,
                                task,
                                milestone,
                                milestone.obligation(unit),
                                milestone.schedule().due(year))))
        .toList();
  }

  /** What a unit must or may do in a year. */
  public List<Duty> duties(Unit unit, Year year) {
    return all(unit, year).stream()
        .filter(duty -> duty.obligation() != Obligation.NOT_APPLICABLE)
        .toList();
  }
}
