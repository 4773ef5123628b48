package zhiheng.ledger.publication;

import java.time.Instant;
import java.util.List;
import zhiheng.ledger.store.Exact;

/**
 * What was released.
 *
 * @param code its name, such as {@code bulletin-2017-12}
 * @param basis what it rests on: a run, or the hash of a snapshot
 */
public record Publication(String code, String basis, List<Released> files, Instant at) {

  public Publication {
    files = List.copyOf(files);
    at = Exact.moment(at);
  }

  /** One file of a release; {@code sha256} of its {@code bytes} bytes. */
  public record Released(String file, String sha256, long bytes) {}
}
