package zhiheng.ledger.life;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * That a period of a form was locked or unlocked by hand, whatever the form's own rule says.
 *
 * @param unit whom it concerns; everybody below {@code byUnit} if empty
 * @param byUnit the unit in whose name it was done
 * @param until the last moment of an unlocking
 * @param by the person who did it, as they called themselves
 */
public record Gate(
    Kind kind,
    String form,
    Period period,
    Optional<UnitCode> unit,
    UnitCode byUnit,
    Optional<Instant> until,
    String by,
    String reason,
    Instant at) {

  /** True if it was done to a unit that has these units above it. */
  public boolean concerns(UnitCode one, List<UnitCode> above) {
    return unit.map(one::equals).orElseGet(() -> above.contains(byUnit));
  }

  /** What was done. */
  public enum Kind {
    LOCKED,
    UNLOCKED;

    /** The word in the ledger. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
