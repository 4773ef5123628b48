package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a group.
 *
 * @param tag the group: {@code free-trade-zone}, {@code class-1}
 * @param from the first day on which they belong to it; empty if nothing is said
 * @param to the last day
 * @param illustration true if the list is made up or not verified
 * @param basis where the list is laid down
 */
public record Program(
    String tag,
    List<UnitCode> units,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean illustration,
    String basis) {
  public Program {
    units = List.copyOf(units);
  }
}
