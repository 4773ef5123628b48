package zhiheng.ledger.milestone;

import static zhiheng.ledger.schema.Tables.EVIDENCE_FILE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** The files that units gave as evidence of milestones, oldest first. */
public final class EvidenceFiles {
  private static final String WHAT = "evidence";

  private final Store store;

  public EvidenceFiles(Store store) {
    this.store = store;
  }

  /** Keeps that a file was given; the same one twice for the same milestone changes nothing. */
  public EvidenceFile record(MilestoneOf of, String file, String sha256, long bytes, String by) {
    return store.write(
        sql ->
            fetch(EVIDENCE_FILE.SHA256.eq(sha256)).stream()
                .filter(known -> known.of().equals(of))
                .findFirst()
                .orElseGet(() -> add(new EvidenceFile(of, file, sha256, bytes, by, store.now()))));
  }

  private EvidenceFile add(EvidenceFile given) {
    String content = canonical(given).sha256();
    long entry = AuditChain.append(store, given.at(), WHAT, given.of().toString(), content);
    return store.write(
        sql -> {
          sql.insertInto(EVIDENCE_FILE)
              .set(EVIDENCE_FILE.ENTRY, entry)
              .set(EVIDENCE_FILE.PLAN, given.of().plan())
              .set(EVIDENCE_FILE.PLAN_YEAR, given.of().year())
              .set(EVIDENCE_FILE.MILESTONE, given.of().milestone())
              .set(EVIDENCE_FILE.UNIT, given.of().unit().code())
              .set(EVIDENCE_FILE.FILE_NAME, given.file())
              .set(EVIDENCE_FILE.SHA256, given.sha256())
              .set(EVIDENCE_FILE.BYTE_COUNT, given.bytes())
              .set(EVIDENCE_FILE.ACTOR, given.by())
              .set(EVIDENCE_FILE.RECORDED_AT, given.at())
              .execute();
          return given;
        });
  }

  /** Those of a year that were given up to a moment. */
  public List<EvidenceFile> of(int year, Instant asOf) {
    return fetch(
        EVIDENCE_FILE.PLAN_YEAR.eq(year).and(EVIDENCE_FILE.RECORDED_AT.le(Exact.moment(asOf))));
  }

  /** All of them. */
  public List<EvidenceFile> all() {
    return fetch(DSL.noCondition());
  }

  private List<EvidenceFile> fetch(Condition wanted) {
    return store.read(
        sql ->
            sql.selectFrom(EVIDENCE_FILE)
                .where(wanted)
                .orderBy(EVIDENCE_FILE.ENTRY)
                .fetch(EvidenceFiles::file));
  }

  private static EvidenceFile file(Record row) {
    return new EvidenceFile(
        new MilestoneOf(
            row.get(EVIDENCE_FILE.PLAN),
            row.get(EVIDENCE_FILE.PLAN_YEAR),
            row.get(EVIDENCE_FILE.MILESTONE),
            new UnitCode(row.get(EVIDENCE_FILE.UNIT))),
        row.get(EVIDENCE_FILE.FILE_NAME),
        row.get(EVIDENCE_FILE.SHA256),
        row.get(EVIDENCE_FILE.BYTE_COUNT),
        row.get(EVIDENCE_FILE.ACTOR),
        row.get(EVIDENCE_FILE.RECORDED_AT));
  }

  private static Canonical canonical(EvidenceFile given) {
    return new Canonical()
        .line(
            WHAT,
            given.of().plan(),
            given.of().year(),
            given.of().milestone(),
            given.of().unit(),
            given.file(),
            given.sha256(),
            given.bytes(),
            given.by(),
            given.at());
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.rows(
        WHAT,
        store,
        List.of(
            EVIDENCE_FILE.ENTRY,
            EVIDENCE_FILE.PLAN,
            EVIDENCE_FILE.PLAN_YEAR,
            EVIDENCE_FILE.MILESTONE,
            EVIDENCE_FILE.UNIT,
            EVIDENCE_FILE.FILE_NAME,
            EVIDENCE_FILE.SHA256,
            EVIDENCE_FILE.BYTE_COUNT,
            EVIDENCE_FILE.ACTOR,
            EVIDENCE_FILE.RECORDED_AT));
  }
}
