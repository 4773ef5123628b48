package zhiheng.ledger.risk;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person decided about an entry of a list.
 *
 * @param list the number of the list
 * @param place of the entry in it
 * @param by the person, as they called themselves
 */
public record RiskReview(
    String list, int place, Verdict verdict, String by, String reason, Instant at) {

  /** What was decided. */
  public enum Verdict {
    CONFIRMED,
    STRUCK;

    /** The word in the ledger. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
