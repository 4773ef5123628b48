package zhiheng.templates.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A third of a month (旬), the rhythm of a campaign that is watched closely: days 1 to 10, 11 to 20,
 * and the rest.
 *
 * @param third 1, 2 or 3
 */
public record TenDays(Month month, int third) implements Period {

  public TenDays {
    if (third < 1 || third > 3) {
      throw new IllegalArgumentException("not a third of a month: " + third);
    }
  }

  static Optional<Period> parse(String code) {
    return code.substring(7).matches("-T[123]")
        ? Month.parse(code.substring(0, 7)).map(month -> new TenDays(month, code.charAt(9) - '0'))
        : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.TEN_DAYS;
  }

  @Override
  public String code() {
    return month.code() + "-T" + third;
  }

  @Override
  public LocalDate firstDay() {
    return month.firstDay().plusDays(10L * (third - 1));
  }

  @Override
  public LocalDate lastDay() {
    return third == 3 ? month.lastDay() : firstDay().plusDays(9);
  }

  @Override
  public TenDays yearBefore() {
    return new TenDays(month.yearBefore(), third);
  }

  @Override
  public TenDays before() {
    return third == 1 ? new TenDays(month.before(), 3) : new TenDays(month, third - 1);
  }

  @Override
  public String toString() {
    return code();
  }
}
