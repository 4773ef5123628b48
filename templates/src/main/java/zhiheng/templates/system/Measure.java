package zhiheng.templates.system;

import java.util.Optional;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.Between;
import zhiheng.templates.dataset.Condition.Comparison;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.OfPeriod;
import zhiheng.templates.dataset.Operand.TextValue;
import zhiheng.templates.dataset.Parameter;
import zhiheng.templates.period.Period;
import zhiheng.templates.wording.Text;

/**
 * One figure wanted for every unit and year: an aggregate over the rows of a dataset.
 *
 * @param unit the column that holds the unit
 * @param when the column that says to which year a row belongs: a year, a date, or the code of the
 *     year as a text; empty if the condition says it or the dataset holds one year only
 * @param absent what it means if there is no row for a unit
 */
public record Measure(
    String code,
    Text name,
    String dataset,
    Condition where,
    Aggregate aggregate,
    String unit,
    Optional<Column> when,
    Absent absent) {

  /** What it means if there is no row for a unit. */
  public enum Absent {
    /** Nobody has told us. */
    NOT_REPORTED,
    /** There is none of it: rows are counted, and none are there. */
    ZERO
  }

  /** The rows that belong to a period. */
  public Condition during(Period period) {
    return where
        .and(when.map(column -> within(column, period)).orElse(Condition.ALWAYS))
        .in(period);
  }

  private static Condition within(Column column, Period period) {
    Cell cell = new Cell(column.code());
    return switch (column.type()) {
      case DATE ->
          new Between(cell, new OfPeriod(Parameter.FIRST_DAY), new OfPeriod(Parameter.LAST_DAY));
      case TEXT, UNIT, CREDIT_CODE ->
          new Comparison(cell, Sign.EQUAL, new TextValue(period.code()));
      case WHOLE, DECIMAL, FLAG -> new Comparison(cell, Sign.EQUAL, new OfPeriod(Parameter.YEAR));
    };
  }
}
