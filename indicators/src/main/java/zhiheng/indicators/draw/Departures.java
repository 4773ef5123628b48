package zhiheng.indicators.draw;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;
import zhiheng.indicators.draw.DrawFindings.DrawNotADay;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;

/**
 * Compares what was inspected with what was drawn and names every departure.
 *
 * @param most working days from inspection to publication
 * @param workingDays how many there are from one day to another
 */
public record Departures(int most, ToIntBiFunction<LocalDate, LocalDate> workingDays) {
  private static final String INSPECTED = "inspected_on";
  private static final String PUBLISHED = "published_on";

  /**
   * A departure.
   *
   * @param kind {@code not_drawn}, {@code not_inspected}, {@code inspected_twice}, {@code
   *     inspected_before_draw}, {@code inspector_changed}, {@code inspected_late}, {@code
   *     not_published} or {@code published_late}
   * @param expected what the draw gives
   * @param found what was done
   */
  public record Departure(String kind, String target, String expected, String found) {}

  /**
   * All departures, by target.
   *
   * @param done with the column {@code target}; where they are there also {@code inspector_1} and
   *     {@code inspector_2}, {@code inspected_on} and {@code published_on}
   */
  public List<Departure> of(
      List<Lottery.Drawn> drawn, Map<String, Set<String>> who, DataTable done) {
    Set<String> expected = new TreeSet<>();
    drawn.forEach(each -> expected.add(each.target().code()));
    return of(
        new Drawing(expected, who, Optional.empty(), Optional.empty(), Optional.empty()),
        read(done));
  }

  /**
   * What was drawn.
   *
   * @param who comes to a target; a target may be left out
   * @param drawnOn the day of the draw; empty if it is not known
   * @param dueOn the day by which all are to be inspected; empty if none was given
   * @param today the day on which is compared: what is not due yet is no departure; empty if
   *     everything is due
   */
  public record Drawing(
      Set<String> targets,
      Map<String, Set<String>> who,
      Optional<LocalDate> drawnOn,
      Optional<LocalDate> dueOn,
      Optional<LocalDate> today) {}

  /** All departures of what was done from what was drawn, by target. */
  public List<Departure> of(Drawing drawing, List<Done> done) {
    Map<String, Integer> seen = new TreeMap<>();
    List<Departure> departures = new ArrayList<>();
    for (Done each : done) {
      String target = each.target();
      if (seen.merge(target, 1, Integer::sum) == 2) {
        departures.add(new Departure("inspected_twice", target, "1", "2+"));
      }
      if (!drawing.targets.contains(target)) {
        departures.add(new Departure("not_drawn", target, "", target));
      } else {
        inspectors(each, drawing.who).ifPresent(departures::add);
      }
      early(each, drawing).ifPresent(departures::add);
      late(each, drawing).ifPresent(departures::add);
      published(each, drawing).ifPresent(departures::add);
    }
    boolean allDue =
        drawing.today.isEmpty()
            || drawing.dueOn.filter(due -> !drawing.today.get().isAfter(due)).isEmpty();
    for (String target : drawing.targets) {
      if (!seen.containsKey(target) && allDue) {
        departures.add(new Departure("not_inspected", target, target, ""));
      }
    }
    departures.sort(Comparator.comparing(Departure::target).thenComparing(Departure::kind));
    return departures;
  }

  private static Optional<Departure> inspectors(Done done, Map<String, Set<String>> who) {
    Set<String> drawn = who.getOrDefault(done.target(), Set.of());
    if (drawn.isEmpty() || done.inspectors().isEmpty() || done.inspectors().equals(drawn)) {
      return Optional.empty();
    }
    return Optional.of(
        new Departure(
            "inspector_changed",
            done.target(),
            String.join(" ", new TreeSet<>(drawn)),
            String.join(" ", new TreeSet<>(done.inspectors()))));
  }

  private static Optional<Departure> early(Done done, Drawing drawing) {
    boolean early =
        drawing.drawnOn.isPresent()
            && done.inspectedOn().isPresent()
            && done.inspectedOn().get().isBefore(drawing.drawnOn.get());
    return early
        ? Optional.of(
            new Departure(
                "inspected_before_draw",
                done.target(),
                "≥ " + drawing.drawnOn.get(),
                done.inspectedOn().get().toString()))
        : Optional.empty();
  }

  private static Optional<Departure> late(Done done, Drawing drawing) {
    boolean late =
        drawing.dueOn.isPresent()
            && done.inspectedOn().isPresent()
            && done.inspectedOn().get().isAfter(drawing.dueOn.get());
    return late
        ? Optional.of(
            new Departure(
                "inspected_late",
                done.target(),
                "≤ " + drawing.dueOn.get(),
                done.inspectedOn().get().toString()))
        : Optional.empty();
  }

  private Optional<Departure> published(Done done, Drawing drawing) {
    if (done.inspectedOn().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = done.inspectedOn().get();
    if (done.publishedOn().isEmpty()) {
      boolean due =
          drawing.today.isEmpty() || workingDays.applyAsInt(from, drawing.today.get()) > most;
      return due
          ? Optional.of(new Departure("not_published", done.target(), "≤ " + most, ""))
          : Optional.empty();
    }
    int days = workingDays.applyAsInt(from, done.publishedOn().get());
    return days <= most
        ? Optional.empty()
        : Optional.of(
            new Departure("published_late", done.target(), "≤ " + most, Integer.toString(days)));
  }

  private static List<Done> read(DataTable table) {
    Mistakes mistakes = new Mistakes(table.file());
    table.expect("target", mistakes);
    mistakes.refuse();
    String[] targets = table.texts("target", mistakes);
    boolean people = table.has("inspector_1") && table.has("inspector_2");
    List<Done> done = new ArrayList<>();
    for (int row = 0; row < targets.length; row++) {
      Set<String> came = new TreeSet<>();
      if (people) {
        came.add(table.text(row, "inspector_1"));
        came.add(table.text(row, "inspector_2"));
      }
      boolean told = table.has(INSPECTED) && table.has(PUBLISHED);
      done.add(
          new Done(
              targets[row],
              came,
              told ? optionalDay(table, row, INSPECTED, mistakes) : Optional.empty(),
              told ? optionalDay(table, row, PUBLISHED, mistakes) : Optional.empty()));
    }
    mistakes.refuse();
    return done;
  }

  private static Optional<LocalDate> optionalDay(
      DataTable table, int row, String column, Mistakes mistakes) {
    return table.isMissing(row, column) ? Optional.empty() : day(table, row, column, mistakes);
  }

  private static Optional<LocalDate> day(
      DataTable done, int row, String column, Mistakes mistakes) {
    try {
      return Optional.of(LocalDate.parse(done.text(row, column)));
    } catch (DateTimeParseException e) {
      mistakes.add(new DrawNotADay(done.place(row, column), done.text(row, column)));
      return Optional.empty();
    }
  }
}
