package zhiheng.templates.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/** The stretch of time that a form speaks of; none goes beyond its calendar year. */
public sealed interface Period permits Day, TenDays, Month, Quarter, Year, Window {

  /** By time: what begins first comes first, and of two that begin together the shorter. */
  Comparator<Period> ORDER = Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

  /** What kind of stretch it is. */
  enum Kind {
    DAY,
    TEN_DAYS,
    MONTH,
    QUARTER,
    YEAR,
    WINDOW
  }

  Kind kind();

  /**
   * How it is written: {@code 2017-03-05}, {@code 2017-03-T1} (the first ten days), {@code
   * 2017-03}, {@code 2017-Q1}, {@code 2017} or {@code 2017-0410-0630} (a campaign's window). The
   * first four characters are always the year.
   */
  String code();

  LocalDate firstDay();

  LocalDate lastDay();

  /** The same stretch one year earlier. */
  Period yearBefore();

  /** The stretch of the same kind right before. */
  Period before();

  /** The calendar year in which it lies. */
  default Year inYear() {
    return new Year(firstDay().getYear());
  }

  /** True if all of it lies within another stretch. */
  default boolean isWithin(Period other) {
    return !firstDay().isBefore(other.firstDay()) && !lastDay().isAfter(other.lastDay());
  }

  /** Reads a period as {@link #code} writes it; empty if it is none. */
  static Optional<Period> parse(String code) {
    try {
      return switch (code.length()) {
        case 4 -> Year.parse(code).map(year -> year);
        case 7 -> code.charAt(5) == 'Q' ? Quarter.parse(code) : Month.parse(code).map(it -> it);
        case 10 -> code.charAt(8) == 'T' ? TenDays.parse(code) : Day.parse(code);
        case 14 -> Window.parse(code);
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
