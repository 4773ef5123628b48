package zhiheng.ledger.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The batches of lines that exist in the lake. */
public final class Batches {

  /** Makes a batch known in one transaction; the same file twice changes nothing. */
  public Batch.Outcome record(Batch batch) {
    throw new UnsupportedOperationException();
  }

  /** The batches known at a moment, ordered by data set and then as they came. */
  public List<Batch> known(Instant asOf) {
    throw new UnsupportedOperationException();
  }

  /** The batch made of a file, if the data set has it. */
  public Optional<Batch> find(String dataset, String sha256) {
    throw new UnsupportedOperationException();
  }
}
