package zhiheng.ledger.audit;

import java.time.Instant;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;

/** What an edit behind the ledger's back leaves to be found. */
public interface AuditFindings {

  /** A finding about the ledger itself. */
  sealed interface AuditFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    default Place place() {
      return new FilePlace("ledger");
    }
  }

  /** A fact no longer says what it said when it was recorded. */
  record FactChanged(String what, String subject, long seq, Instant at) implements AuditFinding {}

  /** A fact that was recorded is gone. */
  record FactMissing(String what, String subject, long seq, Instant at) implements AuditFinding {}

  /** A fact stands in the tables that no entry of the chain recorded. */
  record FactNotInChain(String what, long seq) implements AuditFinding {}

  /** An entry of the chain does not fit its hash: it was edited, or the one before it. */
  record ChainEntryChanged(long seq, String what, String subject) implements AuditFinding {}

  /** Entries of the chain are gone. */
  record ChainEntriesMissing(long first, long last) implements AuditFinding {}

  /** The chain does not end where its head says. */
  record ChainHeadDiffers(long head, long last) implements AuditFinding {}
}
