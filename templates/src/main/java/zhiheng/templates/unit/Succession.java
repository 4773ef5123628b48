package zhiheng.templates.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a unit that ended.
 *
 * @param from the code that ended on the day before
 * @param to the codes that follow; the same code if only the name changed
 * @param day the first day of what follows
 * @param dated how well the day is known
 * @param basis where that is laid down
 * @param weights which part of the old unit's figures goes to each of {@code to}, together 1; empty
 *     if nobody has laid that down
 */
public record Succession(
    UnitCode from,
    List<UnitCode> to,
    LocalDate day,
    Kind kind,
    Dated dated,
    String basis,
    List<BigDecimal> weights) {

  public Succession {
    to = List.copyOf(to);
    weights = List.copyOf(weights);
  }

  /** The part that goes to one of those that follow; all of it if it is the only one. */
  BigDecimal weight(UnitCode one) {
    return weights.isEmpty() ? BigDecimal.ONE : weights.get(to.indexOf(one));
  }

  /** What happened. */
  public enum Kind {
    /** Another name for the same unit under the same code. */
    RENAME,
    /** It went into a unit, alone or with others. */
    MERGE,
    /** Its area went to several units. */
    SPLIT,
    /** The same area under another code, mostly because it became a city or a district. */
    RECODE
  }

  /** How well the day is known. */
  public enum Dated {
    EXACT,
    /** The year is certain; the day is its last. */
    YEAR,
    /** Told from two revisions of the tables of codes. */
    REVISION
  }
}
