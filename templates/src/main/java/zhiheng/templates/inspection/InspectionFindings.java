package zhiheng.templates.inspection;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a plan of random inspections. */
public interface InspectionFindings {

  /** A finding about such a plan; all of it refuses the plan. */
  sealed interface InspectionFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** The register of targets knows no such kind. */
  record InspectionKindUnknown(LinePlace place, String found, String known)
      implements InspectionFinding {}

  /** Two entries bear the same code. */
  record InspectionCodeTwice(LinePlace place, String found) implements InspectionFinding {}

  /** A number outside of what it can be. */
  record InspectionNumberOutside(LinePlace place, String found, String expected)
      implements InspectionFinding {}

  /** Another plan is already there for the year. */
  record InspectionYearTwice(LinePlace place, int found) implements InspectionFinding {}
}
