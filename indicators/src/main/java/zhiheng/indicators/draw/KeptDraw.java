package zhiheng.indicators.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.draw.Departures.Departure;
import zhiheng.indicators.draw.Departures.Drawing;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.inspection.Draw;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.Placed;

/** A draw that the ledger keeps, beside what it gives computed again, and what was done. */
public record KeptDraw(Draw draw, Templates templates, Lake lake, Ledger ledger) {
  private static final int MOST = 5_000_000;

  /**
   * All departures: first of the kept list from the computed one ({@code register_changed}, {@code
   * not_reproduced}), then of the inspections from the kept list.
   *
   * @param asOf up to when lists of inspections count
   * @param today what is not due yet on this day is no departure
   */
  public List<Departure> departures(Instant asOf, LocalDate today) {
    List<Departure> departures = new ArrayList<>(unlikeComputed());
    Set<String> targets = new TreeSet<>();
    Map<String, Set<String>> who = new TreeMap<>();
    for (Draw.Drawn each : draw.drawn()) {
      targets.add(each.target());
      who.put(each.target(), new TreeSet<>(List.of(each.first(), each.second())));
    }
    departures.addAll(
        new Departures(draw.publishWithin(), templates.calendar()::workingDaysBetween)
            .of(
                new Drawing(
                    targets,
                    who,
                    Optional.of(draw.drawnOn()),
                    Optional.of(draw.dueOn()),
                    Optional.of(today)),
                done(asOf)));
    departures.addAll(strayed(asOf));
    return departures;
  }

  /** Inspections of the unit in the year that name a draw which the ledger does not keep. */
  private List<Departure> strayed(Instant asOf) {
    Question question =
        question(
            "strayed",
            "unit = '"
                + draw.unit()
                + "' and draw is not null and drawn_on between date '"
                + draw.year()
                + "-01-01' and date '"
                + draw.year()
                + "-12-31'",
            List.of("draw"));
    Set<String> kept = new TreeSet<>();
    ledger.draws().all(asOf).forEach(each -> kept.add(each.code()));
    List<Departure> strayed = new ArrayList<>();
    lake.ask(lake.freeze(asOf), List.of(question))
        .of(question.code())
        .forEach(
            (group, count) -> {
              if (!kept.contains(group.get(0))) {
                strayed.add(
                    new Departure("unknown_draw", "", draw.code(), group.get(0) + " × " + count));
              }
            });
    strayed.sort(Comparator.comparing(Departure::found));
    return strayed;
  }

  private List<Departure> unlikeComputed() {
    PlannedDraws.Recomputed again =
        new PlannedDraws(templates.datasets(), lake, ledger).again(draw);
    List<Departure> unlike = new ArrayList<>();
    if (!again.registerHash().equals(draw.registerHash())) {
      unlike.add(new Departure("register_changed", "", again.registerHash(), draw.registerHash()));
    }
    int most = Math.max(again.drawn().size(), draw.drawn().size());
    for (int i = 0; i < most; i++) {
      String expected = said(again.drawn(), i);
      String found = said(draw.drawn(), i);
      if (!expected.equals(found)) {
        unlike.add(new Departure("not_reproduced", Integer.toString(i + 1), expected, found));
      }
    }
    return unlike;
  }

  private static String said(List<Draw.Drawn> drawn, int at) {
    if (at >= drawn.size()) {
      return "";
    }
    Draw.Drawn each = drawn.get(at);
    return String.join(" ", each.target(), each.first(), each.second());
  }

  /** What the log tells of this draw: by its number, or without one by unit and day. */
  private List<Done> done(Instant asOf) {
    String where =
        "inspected_on is not null and (draw = '"
            + draw.code()
            + "' or (draw is null and unit = '"
            + draw.unit()
            + "' and drawn_on = date '"
            + draw.drawnOn()
            + "'))";
    Question question = question("done", where, List.of());
    Rows rows = lake.rows(lake.freeze(asOf), question, Map.of(), MOST);
    return rows.list().stream().map(row -> done(rows.columns(), row.values())).toList();
  }

  private Question question(String code, String where, List<String> by) {
    Expressions expressions =
        Expressions.over(templates.datasets().find("inspections").orElseThrow());
    return new Question(
        code,
        "inspections",
        expressions.condition(placed(where)).value().orElseThrow(),
        expressions.aggregate(placed("count(*)")).value().orElseThrow(),
        by);
  }

  private static Done done(List<String> columns, List<String> values) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    Set<String> inspectors = new TreeSet<>();
    for (String inspector : List.of("inspector_1", "inspector_2")) {
      if (!row.getOrDefault(inspector, "").isEmpty()) {
        inspectors.add(Objects.requireNonNull(row.get(inspector)));
      }
    }
    return new Done(
        row.getOrDefault("target_code", ""),
        inspectors,
        day(row, "inspected_on"),
        day(row, "published_on"));
  }

  private static Optional<LocalDate> day(Map<String, String> row, String column) {
    return Optional.of(row.getOrDefault(column, ""))
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse);
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("inspections", 1, 1, text));
  }
}
