package zhiheng.reports.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * A series at one period.
 *
 * @param amount in the item's unit of measure; empty if nothing is known
 * @param units whose figures are in it
 * @param items under which codes they were reported
 * @param marks what must be known before it is compared
 */
public record Point(
    Period period,
    Optional<BigDecimal> amount,
    List<UnitCode> units,
    List<String> items,
    SortedSet<Mark> marks) {

  public Point {
    units = List.copyOf(units);
    items = List.copyOf(items);
    marks = new TreeSet<>(marks);
  }

  /**
   * The status of the observation as SDMX codes it (CL_OBS_STATUS): A normal, B break, E estimated
   * (shared out by weights, or a part is missing), M missing.
   */
  public String status() {
    if (amount.isEmpty()) {
      return "M";
    }
    if (has(Mark.Kind.BREAK) || has(Mark.Kind.ITEM_BEGINS)) {
      return "B";
    }
    return has(Mark.Kind.SHARED) || has(Mark.Kind.MISSING) ? "E" : "A";
  }

  private boolean has(Mark.Kind kind) {
    return marks.stream().anyMatch(mark -> mark.kind() == kind);
  }
}
