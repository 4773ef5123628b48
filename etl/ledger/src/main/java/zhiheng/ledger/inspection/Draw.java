package zhiheng.ledger.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.unit.UnitCode;

/**
 * One draw of targets for inspection, with all that it follows from.
 *
 * @param code its number, such as {@code draw-440000-2017-01}
 * @param announcement the number of the announcement of its seed
 * @param snapshot the state of the registers, by its hash
 * @param registerHash the hash that binds the tickets to the targets and their weights
 * @param dueOn the day by which the targets are to be inspected
 * @param marks what is to be said against it, by codes; empty if nothing
 * @param reason why it was drawn all the same
 * @param percents per cent of each kind of targets by the plan
 * @param times how many times rather targets were drawn of which something was known
 * @param counts how many of each kind were to be drawn
 * @param drawn in the order of the draw
 */
public record Draw(
    String code,
    UnitCode unit,
    int year,
    String plan,
    String announcement,
    String seed,
    String snapshot,
    String registerHash,
    LocalDate drawnOn,
    LocalDate dueOn,
    int publishWithin,
    List<String> marks,
    String reason,
    SortedMap<String, BigDecimal> percents,
    SortedMap<String, BigDecimal> times,
    SortedMap<String, BigDecimal> counts,
    List<Drawn> drawn,
    String by,
    Instant at) {

  public Draw {
    marks = List.copyOf(marks);
    percents = exact(percents);
    times = exact(times);
    counts = exact(counts);
    drawn = List.copyOf(drawn);
    at = Exact.moment(at);
  }

  /** A target that was drawn, and who inspects it. */
  public record Drawn(
      int number,
      String target,
      String stratum,
      BigDecimal weight,
      String ticket,
      String first,
      String second) {

    public Drawn {
      weight = Exact.number(weight);
    }
  }

  /** The same under its number, as kept at a moment. */
  Draw as(String number, Instant moment) {
    return new Draw(
        number,
        unit,
        year,
        plan,
        announcement,
        seed,
        snapshot,
        registerHash,
        drawnOn,
        dueOn,
        publishWithin,
        marks,
        reason,
        percents,
        times,
        counts,
        drawn,
        by,
        moment);
  }

  private static SortedMap<String, BigDecimal> exact(SortedMap<String, BigDecimal> given) {
    SortedMap<String, BigDecimal> exact = new TreeMap<>();
    given.forEach((name, number) -> exact.put(name, Exact.number(number)));
    return Collections.unmodifiableSortedMap(exact);
  }
}
