package zhiheng.reports;

import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** Which report is wanted, of what. */
public sealed interface Request {

  /** The assessment of one unit, from the last run of a system in a year. */
  record OfUnit(String system, int year, UnitCode unit) implements Request {}

  /** The circular on all units of the last run of a system in a year. */
  record Circular(String system, int year) implements Request {}

  /** The quality of the case files reviewed in a year. */
  record CaseReview(Year year) implements Request {}

  /** The bulletin of a month. */
  record Bulletin(Month month) implements Request {}
}
