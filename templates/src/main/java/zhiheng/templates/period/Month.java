package zhiheng.templates.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar month, the rhythm of the returns. */
public record Month(int year, int month) implements Period, Comparable<Month> {
  private static final Pattern CODE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  public Month {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("not a month: " + year + "-" + month);
    }
  }

  /** Reads {@code 2017-03}; empty if it is no month. */
  public static Optional<Month> parse(String code) {
    return CODE.matcher(code).matches()
        ? Optional.of(
            new Month(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5))))
        : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.MONTH;
  }

  @Override
  public String code() {
    // Written a million times when a year is handed in: as a date writes itself, less the day.
    return firstDay().toString().substring(0, 7);
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, month, 1);
  }

  @Override
  public LocalDate lastDay() {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public Month yearBefore() {
    return new Month(year - 1, month);
  }

  @Override
  public Month before() {
    return plus(-1);
  }

  public Month plus(int months) {
    YearMonth moved = YearMonth.of(year, month).plusMonths(months);
    return new Month(moved.getYear(), moved.getMonthValue());
  }

  @Override
  public int compareTo(Month other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(month, other.month);
  }

  @Override
  public String toString() {
    return code();
  }
}
