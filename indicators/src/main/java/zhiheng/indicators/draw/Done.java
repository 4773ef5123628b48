package zhiheng.indicators.draw;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection as it was done.
 *
 * @param inspectors who came; empty if nothing says so
 * @param inspectedOn empty if nothing says so
 */
public record Done(
    String target,
    Set<String> inspectors,
    Optional<LocalDate> inspectedOn,
    Optional<LocalDate> publishedOn) {

  public Done {
    inspectors = Set.copyOf(inspectors);
  }
}
