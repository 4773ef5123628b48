package zhiheng.reports;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Severity;

/** Why a report cannot be written. */
public interface ReportFindings {

  /** Something that the report would rest on is missing. */
  sealed interface ReportFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The system has no run for the year. */
  record NoAssessmentYet(String system, int year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", String.valueOf(year));
    }
  }

  /** The run did not assess the unit. */
  record UnitNotAssessed(String unit, String run, int year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace(unit, String.valueOf(year));
    }
  }

  /** No province has handed in a return for the month. */
  record NoReturnsForMonth(String month) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", month);
    }
  }

  /** No province has handed in a return for any month of the year. */
  record NoReturnsForYear(String year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", year);
    }
  }

  /** No reviewer has handed in marks for the year, or no review sheet holds for it. */
  record NoReviewsForYear(String year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", year);
    }
  }

  /** No bureau has a register of targets or an inspection in the year. */
  record NoInspectionsForYear(String year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", year);
    }
  }

  /** Nobody has reported on a work plan for the year, or none is at work in it. */
  record NoProgressForYear(String year) implements ReportFinding {
    @Override
    public Place place() {
      return new Place.UnitPlace("", year);
    }
  }
}
