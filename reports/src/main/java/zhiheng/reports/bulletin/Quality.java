package zhiheng.reports.bulletin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * How complete and how timely the figures are that a bulletin rests on, and what bureaus said about
 * the unusual ones.
 *
 * @param missing who has not handed in for the month, or for an earlier month of the year
 * @param late who handed in the month's return after it was due
 * @param open how many things that asked for an explanation of the month's return got none, by unit
 */
public record Quality(
    Map<Month, List<UnitCode>> missing,
    List<UnitCode> late,
    List<Explained> explained,
    Map<UnitCode, Integer> open) {
  /** Nothing to tell. */
  public static final Quality GOOD = new Quality(Map.of(), List.of(), List.of(), Map.of());

  public Quality {
    missing = new TreeMap<>(missing);
    late = List.copyOf(late);
    explained = List.copyOf(explained);
    open = new TreeMap<>(open);
  }

  /**
   * What a bureau said when a check found a figure unusual.
   *
   * @param item its full name, or that of the check if it is about no single item
   * @param words its explanation; empty if it holds what may be personal data
   */
  public record Explained(UnitCode unit, Text item, String words) {}
}
