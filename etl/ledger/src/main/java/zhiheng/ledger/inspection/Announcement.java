package zhiheng.ledger.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import zhiheng.templates.unit.UnitCode;

/**
 * What a draw will take its seed from, said before it is drawn.
 *
 * @param code its number, such as {@code seed-440000-2017-01}
 * @param words the seed itself, or where it will come from
 * @param knownOn the day on which a source gives the seed; empty if the seed itself was said
 * @param by the person who announced it, as they called themselves
 * @param at when it was recorded
 */
public record Announcement(
    String code,
    UnitCode unit,
    int year,
    Kind kind,
    String words,
    Optional<LocalDate> knownOn,
    String by,
    Instant at) {

  /** What was announced. */
  public enum Kind {
    /** The seed itself. */
    VALUE,
    /** A public source that nobody can influence, such as a lottery. */
    SOURCE;

    /** The word in the ledger. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
