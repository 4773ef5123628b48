package zhiheng.reports.returns;

import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.period.Month;

/** Some months in a row, both ends included. */
public record Span(Month from, Month to) {

  public static Span of(Month month) {
    return new Span(month, month);
  }

  /** January to this month. */
  public static Span yearToDate(Month month) {
    return new Span(new Month(month.year(), 1), month);
  }

  public static Span wholeYear(int year) {
    return new Span(new Month(year, 1), new Month(year, 12));
  }

  public Span yearBefore() {
    return new Span(from.yearBefore(), to.yearBefore());
  }

  public boolean contains(Month month) {
    return month.compareTo(from) >= 0 && month.compareTo(to) <= 0;
  }

  /** The months of it in their order. */
  public List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
      months.add(month);
    }
    return months;
  }

  /** {@code 2017-12} or {@code 2017-01..2017-12}. */
  public String code() {
    return from.equals(to) ? from.code() : from.code() + ".." + to.code();
  }
}
