package zhiheng.ledger.milestone;

import java.time.Instant;
import java.util.Locale;
import zhiheng.ledger.store.Exact;

/**
 * What a department that owns a task found of the state that a unit reported.
 *
 * @param receipt under which the unit reported; a report that comes later is unconfirmed again
 * @param state as it was reported
 * @param department the code of the owner
 * @param by the person, as they called themselves
 */
public record MilestoneReview(
    MilestoneOf of,
    String receipt,
    String state,
    Verdict verdict,
    String department,
    String by,
    String reason,
    Instant at) {

  public MilestoneReview {
    at = Exact.moment(at);
  }

  /** What was found. */
  public enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED;

    /** The word in the ledger. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
