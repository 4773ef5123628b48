package zhiheng.ledger.milestone;

import java.time.Instant;
import zhiheng.ledger.store.Exact;

/**
 * A file that a unit gave as evidence.
 *
 * @param file its name
 * @param sha256 of its bytes; it is kept under this name
 * @param by who gave it, as they called themselves
 */
public record EvidenceFile(
    MilestoneOf of, String file, String sha256, long bytes, String by, Instant at) {

  public EvidenceFile {
    at = Exact.moment(at);
  }
}
