package zhiheng.ledger.audit;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Findings;

/** The chain of hashes over every change; it shows any edit made behind the ledger's back. */
public final class AuditChain {

  /** Computes every hash again from the tables; names all that differs. */
  public Findings verify() {
    throw new UnsupportedOperationException();
  }

  /** All changes, oldest first. */
  public List<AuditEntry> entries() {
    throw new UnsupportedOperationException();
  }

  /** The newest entry; its hash, kept elsewhere, vouches for everything up to it. */
  public Optional<AuditEntry> head() {
    throw new UnsupportedOperationException();
  }
}
