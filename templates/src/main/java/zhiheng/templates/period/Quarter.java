package zhiheng.templates.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Three months of a year.
 *
 * @param quarter 1 to 4
 */
public record Quarter(int year, int quarter) implements Period {

  public Quarter {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("not a quarter: " + quarter);
    }
  }

  static Optional<Period> parse(String code) {
    return code.matches("\\d{4}-Q[1-4]")
        ? Optional.of(new Quarter(Integer.parseInt(code.substring(0, 4)), code.charAt(6) - '0'))
        : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.QUARTER;
  }

  @Override
  public String code() {
    return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, 3 * quarter - 2, 1);
  }

  @Override
  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  @Override
  public Quarter yearBefore() {
    return new Quarter(year - 1, quarter);
  }

  @Override
  public Quarter before() {
    return quarter == 1 ? new Quarter(year - 1, 4) : new Quarter(year, quarter - 1);
  }

  @Override
  public String toString() {
    return code();
  }
}
