package zhiheng.ledger.submission;

import java.time.Instant;
import java.util.Locale;
import zhiheng.templates.unit.UnitCode;

/**
 * Something that was done with a form after its receipt. It is a fact like the form itself: nothing
 * is taken out of the ledger, also not by retracting.
 *
 * @param receipt the number of the form's receipt
 * @param unit the unit in whose name it was done
 * @param by the person who did it, as they called themselves
 * @param reason why; may be empty for an approval
 * @param completes true for the last approval that the form needs
 */
public record Step(
    Kind kind,
    String receipt,
    UnitCode unit,
    String by,
    String reason,
    boolean completes,
    Instant at) {

  /** What was done. */
  public enum Kind {
    /** A unit above found it good. */
    APPROVED,
    /** A unit above wants it corrected. */
    SENT_BACK,
    /** It counts no longer, as if it had never been handed in. */
    RETRACTED;

    /** The word in the ledger: {@code sent-back}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
