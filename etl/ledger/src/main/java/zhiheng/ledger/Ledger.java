package zhiheng.ledger;

import java.time.Clock;
import java.util.function.Supplier;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.batch.Batches;
import zhiheng.ledger.publication.Publications;
import zhiheng.ledger.snapshot.Snapshots;
import zhiheng.ledger.submission.Submissions;

/** Everything small and precious that is known, kept for ever, each fact with its origin. */
public final class Ledger implements AutoCloseable {

  private Ledger() {}

  /**
   * Opens a ledger, makes its tables if there are none, brings them up to date if they are old.
   *
   * @throws LedgerUnavailable if it cannot be used now
   */
  public static Ledger open(LedgerAddress address, Clock clock) {
    throw new UnsupportedOperationException();
  }

  public Submissions submissions() {
    throw new UnsupportedOperationException();
  }

  public Batches batches() {
    throw new UnsupportedOperationException();
  }

  public Snapshots snapshots() {
    throw new UnsupportedOperationException();
  }

  public Assessments assessments() {
    throw new UnsupportedOperationException();
  }

  public Publications publications() {
    throw new UnsupportedOperationException();
  }

  public AuditChain audit() {
    throw new UnsupportedOperationException();
  }

  /**
   * Does several things in one transaction: all of it is kept, or none. While it lasts nobody else
   * records anything.
   */
  public <T> T inTransaction(Supplier<T> work) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
