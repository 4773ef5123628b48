package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.util.Map;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/** One bureau's monthly return: its figures in the order of the form. */
public record DemoReturn(UnitCode unit, Month month, Map<Figure, BigDecimal> figures) {

  /** Where a figure stands: the item and its column, {@code month} or {@code ytd}. */
  public record Figure(String row, String column) {}

  /** The figure of an item in the month. */
  public BigDecimal month(String item) {
    return figure(item, "month");
  }

  /** The figure of an item in the year to date. */
  public BigDecimal toDate(String item) {
    return figure(item, "ytd");
  }

  private BigDecimal figure(String item, String column) {
    BigDecimal amount = figures.get(new Figure(item, column));
    if (amount == null) {
      throw new IllegalArgumentException("not in the return: " + item + " " + column);
    }
    return amount;
  }
}
