package zhiheng.templates.period;

import java.time.LocalDate;
import java.util.Optional;

/** One day, on which something happened that is reported at once. */
public record Day(LocalDate day) implements Period {

  static Optional<Period> parse(String code) {
    return code.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(new Day(LocalDate.parse(code)))
        : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.DAY;
  }

  @Override
  public String code() {
    return day.toString();
  }

  @Override
  public LocalDate firstDay() {
    return day;
  }

  @Override
  public LocalDate lastDay() {
    return day;
  }

  @Override
  public Day yearBefore() {
    return new Day(day.minusYears(1));
  }

  @Override
  public Day before() {
    return new Day(day.minusDays(1));
  }

  @Override
  public String toString() {
    return code();
  }
}
