package zhiheng.ledger.submission;

import java.math.BigDecimal;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** The sum of one item over all parts of a unit's period; cells without a number do not count. */
public record Total(UnitCode unit, Period period, String row, String column, BigDecimal sum) {

  public Total {
    sum = Exact.number(sum);
  }
}
