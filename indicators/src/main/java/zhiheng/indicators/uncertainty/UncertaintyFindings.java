package zhiheng.indicators.uncertainty;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * What can be wrong with a plan of what could have been otherwise. Nothing is left out silently.
 */
public interface UncertaintyFindings {

  /** A finding about a plan; it refuses the plan. */
  sealed interface UncertaintyFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A method that the plan wants to vary is not one that can be varied here. */
  record ChoiceUnknown(Place place, String found, String known) implements UncertaintyFinding {}

  /** An alternative that there is not. */
  record AlternativeUnknown(Place place, String choice, String found, String known)
      implements UncertaintyFinding {}

  /** An alternative that cannot be applied to this system or these figures. */
  record AlternativeCannotApply(Place place, String choice, String found, Text why)
      implements UncertaintyFinding {}

  /** Errors of an indicator that there is not, or that has no value of its own. */
  record ErrorsOfNothing(Place place, String found, String known) implements UncertaintyFinding {}

  /** A standard error or a share outside what it may be. */
  record SpreadOutside(Place place, String field, String found) implements UncertaintyFinding {}

  /** Nothing is said that could be otherwise. */
  record NothingVaries(Place place) implements UncertaintyFinding {}
}
