package zhiheng.intake.repair;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days that people write in other ways than a form asks for; never guesses a century. */
final class Day {
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern APART =
      Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})(?:日|号|\\.|T.*)?(\\d{1,2}:.*)?");

  private Day() {}

  /** The day meant by a text; empty if it is none that we are sure of. */
  static Optional<LocalDate> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00A0]", "");
    for (Pattern pattern : new Pattern[] {RUN_TOGETHER, APART}) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.matches()) {
        return day(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher parts) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      return day.getYear() < 1985 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
