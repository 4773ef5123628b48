package zhiheng.ledger.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * A judgment once given: what every unit got in a year, and why.
 *
 * @param run its name, such as {@code provinces-2017-01}
 * @param system the code of the indicator system
 * @param systemHash over the definition's bytes
 * @param asOf the moment whose knowledge was judged
 * @param snapshot the hash of the frozen facts
 * @param illustration true if any of it is made up
 */
public record Assessment(
    String run,
    String system,
    String systemVersion,
    String systemHash,
    int year,
    Instant asOf,
    String snapshot,
    Text title,
    boolean illustration,
    List<UnitScore> units) {

  public Assessment {
    asOf = Exact.moment(asOf);
    units = List.copyOf(units);
  }

  /** What one unit got, if it was assessed. */
  public Optional<UnitScore> find(UnitCode unit) {
    return units.stream().filter(each -> each.unit().equals(unit)).findFirst();
  }
}
