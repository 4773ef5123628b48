package zhiheng.templates.workplan;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the meaning of a work plan; all of it refuses the plan. */
public interface WorkPlanFindings {

  /** A finding about a work plan or about those whom it names. */
  sealed interface PlanFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** Nobody is known under this name. */
  record UnknownParty(LinePlace place, String found) implements PlanFinding {}

  /** No tag and no group of provinces is known under this code. */
  record UnknownPlanTag(LinePlace place, String found) implements PlanFinding {}

  /** Two departments, groups or tags share a code or name. */
  record PartyTwice(LinePlace place, String found) implements PlanFinding {}

  /** The text says no time that a plan can have. */
  record NotASchedule(LinePlace place, String found) implements PlanFinding {}

  /** A span of years or months ends before it begins. */
  record ScheduleBackwards(LinePlace place, String found) implements PlanFinding {}

  /** A milestone lies outside the years of its plan. */
  record OutsideThePlan(LinePlace place, String found, int from, int to) implements PlanFinding {}

  /** A milestone begins before the one that stands above it. */
  record YearsOutOfOrder(LinePlace place, String found, int before) implements PlanFinding {}

  /** The tasks are not counted 1, 2, 3: a number stands twice or is missing. */
  record TaskNumberWrong(LinePlace place, int found, int expected) implements PlanFinding {}

  /** A text that says nothing. */
  record NothingSaid(LinePlace place, String field) implements PlanFinding {}

  /** A milestone names nobody, so nobody would take it. */
  record NobodyNamed(LinePlace place, String milestone) implements PlanFinding {}

  /** A task has no milestone. */
  record NoMilestone(LinePlace place, int task) implements PlanFinding {}

  /** Two plans share a code. */
  record PlanTwice(LinePlace place, String found) implements PlanFinding {}
}
