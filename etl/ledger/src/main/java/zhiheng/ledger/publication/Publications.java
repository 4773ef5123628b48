package zhiheng.ledger.publication;

import java.util.List;
import java.util.Optional;

/** The releases; one code may be released again, the newest counts and all are kept. */
public final class Publications {

  /** Keeps that files were released now. */
  public Publication record(String code, String basis, List<Publication.Released> files) {
    throw new UnsupportedOperationException();
  }

  /** The newest release under a code. */
  public Optional<Publication> find(String code) {
    throw new UnsupportedOperationException();
  }

  /** All releases, as they came. */
  public List<Publication> all() {
    throw new UnsupportedOperationException();
  }
}
