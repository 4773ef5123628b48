package zhiheng.reports;

import java.time.Instant;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** Which report is wanted, of what. */
public sealed interface Request {

  /** The assessment of one unit, from the last run of a system recorded up to a moment. */
  record OfUnit(String system, int year, UnitCode unit, Instant recordedBy) implements Request {

    /** From the last run of all. */
    public OfUnit(String system, int year, UnitCode unit) {
      this(system, year, unit, Instant.MAX);
    }
  }

  /** The circular on all units of the last run of a system recorded up to a moment. */
  record Circular(String system, int year, Instant recordedBy) implements Request {

    /** From the last run of all. */
    public Circular(String system, int year) {
      this(system, year, Instant.MAX);
    }
  }

  /** The quality of the case files reviewed in a year. */
  record CaseReview(Year year) implements Request {}

  /** The bulletin of a month. */
  record Bulletin(Month month) implements Request {}
}
