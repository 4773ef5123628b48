package zhiheng.templates.workplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiheng.templates.period.Year;

/**
 * When a milestone is to be reached. Written {@code 2017}, {@code 2018-2020}, {@code every-year} or
 * {@code every-year 2-4} (February to April of each year).
 */
public sealed interface Schedule {

  /** True if the milestone is at work in a year. */
  boolean covers(Year year);

  /** The last day for what is at work in a year: the end of the year, span or named months. */
  LocalDate due(Year year);

  /** Within one year: 2017年. */
  record In(int year) implements Schedule {
    @Override
    public boolean covers(Year other) {
      return other.year() == year;
    }

    @Override
    public LocalDate due(Year other) {
      return new Year(year).lastDay();
    }
  }

  /** Over several years: 2018—2020年. It is due when the last of them ends. */
  record During(int from, int to) implements Schedule {
    @Override
    public boolean covers(Year year) {
      return from <= year.year() && year.year() <= to;
    }

    @Override
    public LocalDate due(Year year) {
      return new Year(to).lastDay();
    }
  }

  /** Every year, in some plans within named months: 每年度, 每年2—4月. */
  record EveryYear(Optional<Months> months) implements Schedule {
    @Override
    public boolean covers(Year year) {
      return true;
    }

    @Override
    public LocalDate due(Year year) {
      return months
          .map(named -> YearMonth.of(year.year(), named.last()).atEndOfMonth())
          .orElse(year.lastDay());
    }
  }

  /** From the first to the last month of a year, 1 to 12. */
  record Months(int first, int last) {}

  /** Reads a schedule; empty if it is none. */
  static Optional<Schedule> parse(String written) {
    Matcher year = Pattern.compile("(\\d{4})(?:-(\\d{4}))?").matcher(written);
    if (year.matches()) {
      int from = Integer.parseInt(year.group(1));
      return Optional.of(
          year.group(2) == null ? new In(from) : new During(from, Integer.parseInt(year.group(2))));
    }
    Matcher every = Pattern.compile("every-year(?: (\\d{1,2})-(\\d{1,2}))?").matcher(written);
    if (!every.matches()) {
      return Optional.empty();
    }
    if (every.group(1) == null) {
      return Optional.of(new EveryYear(Optional.empty()));
    }
    Months months = new Months(Integer.parseInt(every.group(1)), Integer.parseInt(every.group(2)));
    boolean real = months.first() >= 1 && months.first() <= 12 && months.last() <= 12;
    return real ? Optional.of(new EveryYear(Optional.of(months))) : Optional.empty();
  }
}
