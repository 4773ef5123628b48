package zhiheng.templates.system;

import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One figure wanted for every unit and year: an aggregate over the rows of a dataset.
 *
 * @param unit the column that holds the unit
 * @param when the column that says to which year a row belongs (a year or a date); empty if the
 *     dataset holds one year only
 * @param absent what it means if there is no row for a unit
 */
public record Measure(
    String code,
    Text name,
    String dataset,
    String where,
    String aggregate,
    String unit,
    Optional<String> when,
    Absent absent) {

  /** What it means if there is no row for a unit. */
  public enum Absent {
    /** Nobody has told us. */
    NOT_REPORTED,
    /** There is none of it: rows are counted, and none are there. */
    ZERO
  }
}
