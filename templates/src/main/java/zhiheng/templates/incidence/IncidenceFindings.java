package zhiheng.templates.incidence;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the way in which incidence and need are worked out. */
public interface IncidenceFindings {

  /** A finding about such a definition; all of it refuses the definition. */
  sealed interface IncidenceFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** The weights of the components do not add up to 100. */
  record IncidenceWeightsOff(LinePlace place, String found) implements IncidenceFinding {}

  /** A component stands there twice. */
  record IncidenceComponentTwice(LinePlace place, String found) implements IncidenceFinding {}

  /** A number outside of what it can be. */
  record IncidenceNumberOutside(LinePlace place, String found, String expected)
      implements IncidenceFinding {}

  /** Another definition is already there for the year. */
  record IncidenceYearTwice(LinePlace place, int found) implements IncidenceFinding {}
}
