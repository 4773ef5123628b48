package zhiheng.ledger.audit;

import static zhiheng.ledger.schema.Tables.AUDIT_ENTRY;
import static zhiheng.ledger.schema.Tables.AUDIT_HEAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditFindings.ChainEntriesMissing;
import zhiheng.ledger.audit.AuditFindings.ChainEntryChanged;
import zhiheng.ledger.audit.AuditFindings.ChainHeadDiffers;
import zhiheng.ledger.audit.AuditFindings.FactChanged;
import zhiheng.ledger.audit.AuditFindings.FactMissing;
import zhiheng.ledger.audit.AuditFindings.FactNotInChain;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;

/**
 * The chain of hashes over every change; it shows any edit made behind the ledger's back. One who
 * edits a fact, its entry and every entry after it leaves no trace here, but cannot make the head's
 * hash what it was: keep {@link #head} elsewhere, as on a printed report.
 */
public final class AuditChain {
  private final Store store;
  private final List<Audited> kinds;

  public AuditChain(Store store, List<Audited> kinds) {
    this.store = store;
    this.kinds = List.copyOf(kinds);
  }

  /** Adds a fact to the chain, inside the transaction that records it, and gives its number. */
  public static long append(
      Store store, Instant at, String what, String subject, String contentHash) {
    return store.write(
        sql -> {
          Record head = sql.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH).from(AUDIT_HEAD).fetchSingle();
          long seq = head.get(AUDIT_HEAD.SEQ) + 1;
          String hash = hash(head.get(AUDIT_HEAD.HASH), seq, at, what, subject, contentHash);
          sql.insertInto(AUDIT_ENTRY)
              .set(AUDIT_ENTRY.SEQ, seq)
              .set(AUDIT_ENTRY.RECORDED_AT, at)
              .set(AUDIT_ENTRY.WHAT, what)
              .set(AUDIT_ENTRY.SUBJECT, subject)
              .set(AUDIT_ENTRY.CONTENT, contentHash)
              .set(AUDIT_ENTRY.HASH, hash)
              .execute();
          sql.update(AUDIT_HEAD).set(AUDIT_HEAD.SEQ, seq).set(AUDIT_HEAD.HASH, hash).execute();
          return seq;
        });
  }

  private static String hash(
      String before, long seq, Instant at, String what, String subject, String content) {
    return Canonical.sha256(
        before + new Canonical().line("entry", seq, at, what, subject, content));
  }

  /** Computes every hash again from the tables; names all that differs. */
  public Findings verify() {
    // In a transaction, so that nothing is recorded between reading the chain and the facts.
    return store.inTransaction(
        () -> {
          List<Finding> found = new ArrayList<>();
          List<AuditEntry> entries = entries();
          checkChain(entries, found);
          for (Audited kind : kinds) {
            checkFacts(kind, entries, found);
          }
          return new Findings(found);
        });
  }

  private void checkChain(List<AuditEntry> entries, List<Finding> found) {
    String before = "0".repeat(64);
    long last = 0;
    for (AuditEntry entry : entries) {
      if (entry.seq() != last + 1) {
        found.add(new ChainEntriesMissing(last + 1, entry.seq() - 1));
      } else if (!entry.hash().equals(hashAfter(before, entry))) {
        found.add(new ChainEntryChanged(entry.seq(), entry.what(), entry.subject()));
      }
      before = entry.hash();
      last = entry.seq();
    }
    Record head =
        store.read(
            sql -> sql.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH).from(AUDIT_HEAD).fetchSingle());
    if (head.get(AUDIT_HEAD.SEQ) != last || !head.get(AUDIT_HEAD.HASH).equals(before)) {
      found.add(new ChainHeadDiffers(head.get(AUDIT_HEAD.SEQ), last));
    }
  }

  private static String hashAfter(String before, AuditEntry entry) {
    return hash(before, entry.seq(), entry.at(), entry.what(), entry.subject(), entry.content());
  }

  private static void checkFacts(Audited kind, List<AuditEntry> entries, List<Finding> found) {
    Map<Long, String> contents = new TreeMap<>(kind.contents().get());
    for (AuditEntry entry : entries) {
      if (entry.what().equals(kind.what())) {
        String content = contents.remove(entry.seq());
        if (content == null) {
          found.add(new FactMissing(entry.what(), entry.subject(), entry.seq(), entry.at()));
        } else if (!content.equals(entry.content())) {
          found.add(new FactChanged(entry.what(), entry.subject(), entry.seq(), entry.at()));
        }
      }
    }
    contents.keySet().forEach(seq -> found.add(new FactNotInChain(kind.what(), seq)));
  }

  /** All changes, oldest first. */
  public List<AuditEntry> entries() {
    return store.read(
        sql -> sql.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.SEQ).fetch(AuditChain::entry));
  }

  /** The newest entry; its hash, kept elsewhere, vouches for everything up to it. */
  public Optional<AuditEntry> head() {
    return head(Instant.MAX);
  }

  /** The entry that was the newest at a moment. */
  public Optional<AuditEntry> head(Instant asOf) {
    return store.read(
        sql ->
            sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.RECORDED_AT.le(Exact.moment(asOf)))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .fetchOptional(AuditChain::entry));
  }

  private static AuditEntry entry(Record row) {
    return new AuditEntry(
        row.get(AUDIT_ENTRY.SEQ),
        row.get(AUDIT_ENTRY.RECORDED_AT),
        row.get(AUDIT_ENTRY.WHAT),
        row.get(AUDIT_ENTRY.SUBJECT),
        row.get(AUDIT_ENTRY.CONTENT),
        row.get(AUDIT_ENTRY.HASH));
  }
}
