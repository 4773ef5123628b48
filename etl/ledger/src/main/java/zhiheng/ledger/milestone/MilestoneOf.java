package zhiheng.ledger.milestone;

import zhiheng.templates.unit.UnitCode;

/**
 * A milestone as one unit has to reach it in a year.
 *
 * @param plan the code of the work plan
 * @param milestone its code in the plan, such as {@code 29.1}
 */
public record MilestoneOf(String plan, int year, String milestone, UnitCode unit) {

  @Override
  public String toString() {
    return plan + " " + year + " " + milestone + " " + unit;
  }
}
