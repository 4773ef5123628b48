package zhiheng.templates.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A calendar year, the rhythm of assessments, reviews and work plans. */
public record Year(int year) implements Period, Comparable<Year> {

  static Optional<Year> parse(String code) {
    return code.matches("\\d{4}")
        ? Optional.of(new Year(Integer.parseInt(code)))
        : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.YEAR;
  }

  @Override
  public String code() {
    return String.format(Locale.ROOT, "%04d", year);
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  @Override
  public Year yearBefore() {
    return new Year(year - 1);
  }

  @Override
  public Year before() {
    return yearBefore();
  }

  /** January to December. */
  public List<Month> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> new Month(year, month)).toList();
  }

  @Override
  public int compareTo(Year other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return code();
  }
}
