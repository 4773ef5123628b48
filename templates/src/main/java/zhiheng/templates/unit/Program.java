package zhiheng.templates.unit;

import java.util.List;

/**
 * Who belongs to a group.
 *
 * @param tag the group: {@code free-trade-zone}, {@code class-1}
 * @param illustration true if the list is made up or not verified
 * @param basis where the list is laid down
 */
public record Program(String tag, List<UnitCode> units, boolean illustration, String basis) {
  public Program {
    units = List.copyOf(units);
  }
}
