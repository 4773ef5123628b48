package zhiheng.templates.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The days of a campaign, first and last included, as its order lays them down. A campaign over New
 * Year is two windows, for what it did belongs to one year or the other.
 */
public record Window(LocalDate firstDay, LocalDate lastDay) implements Period {

  public Window {
    if (lastDay.isBefore(firstDay) || lastDay.getYear() != firstDay.getYear()) {
      throw new IllegalArgumentException("no window of one year: " + firstDay + ", " + lastDay);
    }
  }

  static Optional<Period> parse(String code) {
    if (!code.matches("\\d{4}-\\d{4}-\\d{4}")) {
      return Optional.empty();
    }
    String year = code.substring(0, 4);
    LocalDate first = day(year, code.substring(5, 9));
    LocalDate last = day(year, code.substring(10));
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Window(first, last));
  }

  private static LocalDate day(String year, String monthAndDay) {
    return LocalDate.parse(
        year + "-" + monthAndDay.substring(0, 2) + "-" + monthAndDay.substring(2));
  }

  @Override
  public Kind kind() {
    return Kind.WINDOW;
  }

  @Override
  public String code() {
    return String.format(
        Locale.ROOT,
        "%04d-%02d%02d-%02d%02d",
        firstDay.getYear(),
        firstDay.getMonthValue(),
        firstDay.getDayOfMonth(),
        lastDay.getMonthValue(),
        lastDay.getDayOfMonth());
  }

  @Override
  public Window yearBefore() {
    return new Window(firstDay.minusYears(1), lastDay.minusYears(1));
  }

  /** As many days right before; cut off at New Year. */
  @Override
  public Window before() {
    LocalDate last = firstDay.minusDays(1);
    LocalDate first = last.minusDays(ChronoUnit.DAYS.between(firstDay, lastDay));
    LocalDate newYear = last.withDayOfYear(1);
    return new Window(first.isBefore(newYear) ? newYear : first, last);
  }

  @Override
  public String toString() {
    return code();
  }
}
