package zhiheng.reports.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Ancestry;
import zhiheng.templates.unit.Ancestry.How;
import zhiheng.templates.unit.Ancestry.Seam;
import zhiheng.templates.unit.Ancestry.Segment;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * Whose returns make up those of some units in earlier months: of what went whole into a unit, by
 * merger or under another code, all of it. A unit that got a part of a divided one keeps its own
 * figures, whether weights are stated or not: a bulletin estimates nothing.
 */
public final class Joined {
  private final Map<UnitCode, List<Segment>> whole = new LinkedHashMap<>();
  private final Map<UnitCode, List<Seam>> seams = new LinkedHashMap<>();

  /** Units that nothing ever happened to. */
  public static Joined none(List<UnitCode> units) {
    Joined joined = new Joined();
    units.forEach(
        unit ->
            joined.whole.put(
                unit, List.of(new Segment(unit, LocalDate.MIN, LocalDate.MAX, BigDecimal.ONE))));
    return joined;
  }

  /** The units as they stand at the end of a span, and what went into them. */
  public static Joined of(Register register, List<UnitCode> units, Span span) {
    Joined joined = new Joined();
    LocalDate first = span.yearBefore().from().firstDay();
    for (UnitCode unit : units) {
      Ancestry ancestry = register.ancestry(unit, span.to().lastDay());
      joined.whole.put(
          unit,
          ancestry.segments().stream()
              .filter(one -> one.share().compareTo(BigDecimal.ONE) == 0)
              .toList());
      joined.seams.put(
          unit,
          ancestry.seams().stream()
              .filter(seam -> seam.day().isAfter(first) && matters(unit, seam))
              .toList());
    }
    return joined;
  }

  /** A unit that only got another name goes on under its code. */
  private static boolean matters(UnitCode unit, Seam seam) {
    return seam.how() != How.RENAMED || !seam.by().from().equals(unit);
  }

  /** The codes whose returns of a month are the unit's; none if nothing of it stood then. */
  public Set<UnitCode> codes(UnitCode unit, Month month) {
    Set<UnitCode> codes = new TreeSet<>();
    whole.getOrDefault(unit, List.of()).stream()
        .filter(segment -> segment.countsFor(month))
        .forEach(segment -> codes.add(segment.code()));
    return codes;
  }

  /** Those of them that are expected for the month: what ended within it hands in no more. */
  public Set<UnitCode> expected(UnitCode unit, Month month) {
    LocalDate last = month.lastDay();
    Set<UnitCode> codes = new TreeSet<>();
    whole.getOrDefault(unit, List.of()).stream()
        .filter(segment -> segment.countsFor(month) && !segment.until().isBefore(last))
        .forEach(segment -> codes.add(segment.code()));
    return codes;
  }

  /** The codes whose returns are the unit's at some time. */
  Set<UnitCode> codes(UnitCode unit) {
    Set<UnitCode> codes = new TreeSet<>(Set.of(unit));
    whole.getOrDefault(unit, List.of()).forEach(segment -> codes.add(segment.code()));
    return codes;
  }

  /** Every code whose returns may be asked for. */
  Set<UnitCode> all() {
    Set<UnitCode> codes = new TreeSet<>(whole.keySet());
    whole.values().forEach(each -> each.forEach(segment -> codes.add(segment.code())));
    return codes;
  }

  /** What happened to the units within the span and the year before, by unit. */
  public Map<UnitCode, List<Seam>> seams() {
    Map<UnitCode, List<Seam>> some = new LinkedHashMap<>();
    seams.forEach(
        (unit, each) -> {
          if (!each.isEmpty()) {
            some.put(unit, new ArrayList<>(each));
          }
        });
    return some;
  }
}
