package zhiheng.ledger.snapshot;

import java.time.Instant;
import zhiheng.ledger.store.Exact;

/**
 * A state of all facts that was frozen to be assessed.
 *
 * @param hash over all that is in it; its name
 * @param asOf the moment whose knowledge it holds
 * @param manifest what files it consists of, with their hashes, one a line
 * @param at when it was frozen
 */
public record Frozen(String hash, Instant asOf, String manifest, Instant at) {

  public Frozen {
    asOf = Exact.moment(asOf);
    at = Exact.moment(at);
  }
}
