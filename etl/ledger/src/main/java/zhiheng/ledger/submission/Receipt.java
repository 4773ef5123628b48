package zhiheng.ledger.submission;

import java.time.Instant;

/**
 * What the clerk gets back for a file.
 *
 * @param number day in Asia/Shanghai and running number of that day, {@code 20170705-0032}
 * @param revision 1 for the first file of a unit, period and part, 2 for its first correction …
 * @param at when it was recorded
 * @param sha256 of the file's bytes
 */
public record Receipt(String number, int revision, Instant at, String sha256, Outcome outcome) {

  Receipt as(Outcome other) {
    return new Receipt(number, revision, at, sha256, other);
  }

  /** What became of the file. */
  public enum Outcome {
    /** The first of its unit, period and part. */
    RECORDED,
    /** Another file was there; this one counts from now on, the other is kept. */
    REVISED,
    /** This very file was there already; nothing changed, and the receipt is the first one. */
    ALREADY_KNOWN
  }
}
