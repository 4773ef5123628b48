package zhiheng.ledger.batch;

import java.time.Instant;
import zhiheng.ledger.store.Exact;

/**
 * A file of lines that was loaded into the lake. What is not named here does not exist there.
 *
 * @param id unique for ever
 * @param file the name of the file as it came
 * @param sha256 of the file's bytes
 * @param folder where the rows lie, relative to the lake
 * @param contentHash over the written rows
 * @param at when it was loaded
 */
public record Batch(
    String id,
    String dataset,
    String file,
    String sha256,
    long rows,
    String folder,
    String contentHash,
    Instant at) {

  public Batch {
    at = Exact.moment(at);
  }

  /** What became of a batch. */
  public enum Outcome {
    RECORDED,
    /** The data set had a batch of this very file already; nothing changed. */
    ALREADY_KNOWN
  }
}
