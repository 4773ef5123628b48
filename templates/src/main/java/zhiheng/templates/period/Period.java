package zhiheng.templates.period;

import java.time.LocalDate;
import java.util.Optional;

/** The stretch of time that a form speaks of. */
public sealed interface Period permits Month, Year {

  /** How it is written: {@code 2017-03} or {@code 2017}. */
  String code();

  LocalDate firstDay();

  LocalDate lastDay();

  /** The same stretch one year earlier. */
  Period yearBefore();

  /** Reads {@code 2017-03} or {@code 2017}; empty if it is neither. */
  static Optional<Period> parse(String code) {
    if (code.matches("\\d{4}")) {
      return Optional.of(new Year(Integer.parseInt(code)));
    }
    return Month.parse(code).map(month -> month);
  }
}
