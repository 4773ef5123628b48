package zhiheng.templates.period;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.CalendarFindings.CalendarInWrongFile;
import zhiheng.templates.period.CalendarFindings.DayOutsideYear;
import zhiheng.templates.period.CalendarFindings.HolidayEndsTooEarly;
import zhiheng.templates.period.CalendarFindings.NotACalendarDay;
import zhiheng.templates.period.CalendarFindings.RestAndWork;
import zhiheng.templates.period.CalendarFindings.WorkedDayIsNoWeekend;
import zhiheng.templates.period.CalendarFindings.YearNotInCalendar;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.YamlFile;

/** Reads the calendars of all years; a year that is left out between two others is a mistake. */
final class CalendarReader {
  private final Set<LocalDate> rest = new TreeSet<>();
  private final Set<LocalDate> work = new TreeSet<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final List<Finding> found = new ArrayList<>();

  static WorkCalendar.Read read(Path templates) {
    CalendarReader reader = new CalendarReader();
    for (Path file : files(templates.resolve("calendars"))) {
      String name = "calendars/" + file.getFileName();
      YamlFile.read(
              file,
              name,
              fields -> {
                reader.year(fields, name);
                return fields;
              })
          .findings()
          .forEach(reader.found::add);
    }
    return reader.calendar();
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  private WorkCalendar.Read calendar() {
    int first = years.isEmpty() ? 0 : years.first();
    int last = years.isEmpty() ? -1 : years.last();
    for (int year = first; year <= last; year++) {
      if (!years.contains(year)) {
        FilePlace place = new FilePlace("calendars/" + year + ".yaml");
        found.add(new YearNotInCalendar(place, year, first, last));
      }
    }
    return new WorkCalendar.Read(new WorkCalendar(first, last, rest, work), new Findings(found));
  }

  private void year(Fields fields, String file) {
    int year = fields.whole("year");
    if (!file.equals(String.format(Locale.ROOT, "calendars/%04d.yaml", year))) {
      fields.report(new CalendarInWrongFile(fields.place("year"), year));
    }
    years.add(year);
    if (fields.texts("sources").isEmpty()) {
      fields.text("sources");
    }
    fields.list(
        "holidays",
        holiday -> {
          holiday(holiday, year);
          return holiday;
        });
  }

  private void holiday(Fields fields, int year) {
    fields.words("name");
    LocalDate from = day(fields, fields.text("from"), fields.place("from"), year);
    LocalDate to = day(fields, fields.text("to"), fields.place("to"), year);
    if (to.isBefore(from)) {
      fields.report(new HolidayEndsTooEarly(fields.place("to"), from, to));
    }
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      rest.add(day);
    }
    for (Placed<String> text : fields.placedTexts("work")) {
      LocalDate day = day(fields, text.value(), text.place(), year);
      if (rest.contains(day)) {
        fields.report(new RestAndWork(text.place(), day));
      } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        fields.report(new WorkedDayIsNoWeekend(text.place(), day));
      }
      work.add(day);
    }
  }

  /** A day of the year; the rest around New Year may begin in the December before. */
  private static LocalDate day(Fields fields, String text, LinePlace place, int year) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fields.report(new NotACalendarDay(place, text));
      return LocalDate.of(year, 1, 1);
    }
    if (day.getYear() != year && (day.getYear() != year - 1 || day.getMonthValue() != 12)) {
      fields.report(new DayOutsideYear(place, day, year));
      return LocalDate.of(year, 1, 1);
    }
    return day;
  }
}
