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
   *     inspector_changed}, {@code not_published} or {@code published_late}
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
    Mistakes mistakes = new Mistakes(done.file());
    done.expect("target", mistakes);
    mistakes.refuse();
    String[] targets = done.texts("target", mistakes);
    Set<String> expected = new TreeSet<>();
    drawn.forEach(each -> expected.add(each.target().code()));
    Map<String, Integer> seen = new TreeMap<>();
    List<Departure> departures = new ArrayList<>();
    for (int row = 0; row < targets.length; row++) {
      String target = targets[row];
      if (seen.merge(target, 1, Integer::sum) == 2) {
        departures.add(new Departure("inspected_twice", target, "1", "2+"));
      }
      if (!expected.contains(target)) {
        departures.add(new Departure("not_drawn", target, "", target));
      } else {
        inspectors(done, row, target, who).ifPresent(departures::add);
      }
      published(done, row, target, mistakes).ifPresent(departures::add);
    }
    for (String target : expected) {
      if (!seen.containsKey(target)) {
        departures.add(new Departure("not_inspected", target, target, ""));
      }
    }
    mistakes.refuse();
    departures.sort(Comparator.comparing(Departure::target).thenComparing(Departure::kind));
    return departures;
  }

  private static Optional<Departure> inspectors(
      DataTable done, int row, String target, Map<String, Set<String>> who) {
    Set<String> drawn = who.getOrDefault(target, Set.of());
    if (drawn.isEmpty() || !done.has("inspector_1") || !done.has("inspector_2")) {
      return Optional.empty();
    }
    Set<String> came =
        new TreeSet<>(List.of(done.text(row, "inspector_1"), done.text(row, "inspector_2")));
    return came.equals(drawn)
        ? Optional.empty()
        : Optional.of(
            new Departure(
                "inspector_changed", target, String.join(" ", drawn), String.join(" ", came)));
  }

  private Optional<Departure> published(DataTable done, int row, String target, Mistakes mistakes) {
    if (!done.has(INSPECTED) || !done.has(PUBLISHED) || done.isMissing(row, INSPECTED)) {
      return Optional.empty();
    }
    String day = done.text(row, PUBLISHED);
    if (day.isEmpty()) {
      return Optional.of(new Departure("not_published", target, "≤ " + most, ""));
    }
    Optional<LocalDate> from = day(done, row, INSPECTED, mistakes);
    Optional<LocalDate> to = day(done, row, PUBLISHED, mistakes);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int days = workingDays.applyAsInt(from.get(), to.get());
    return days <= most
        ? Optional.empty()
        : Optional.of(new Departure("published_late", target, "≤ " + most, Integer.toString(days)));
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
