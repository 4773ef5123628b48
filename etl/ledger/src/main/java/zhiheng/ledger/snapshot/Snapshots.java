package zhiheng.ledger.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The snapshots that were frozen. */
public final class Snapshots {

  /** Keeps a snapshot; one of the same hash that is there already is given back unchanged. */
  public Frozen record(String hash, Instant asOf, String manifest) {
    throw new UnsupportedOperationException();
  }

  public Optional<Frozen> find(String hash) {
    throw new UnsupportedOperationException();
  }

  /** All snapshots, as they came. */
  public List<Frozen> all() {
    throw new UnsupportedOperationException();
  }
}
