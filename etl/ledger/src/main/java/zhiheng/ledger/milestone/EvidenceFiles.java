package zhiheng.ledger.milestone;

import static zhiheng.ledger.schema.Tables.EVIDENCE_FILE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** The files that units gave as evidence of milestones, oldest first. */
public final class EvidenceFiles {
  private static final String WHAT = "evidence";

  private final Store store;
  private final FactRows rows;

  public EvidenceFiles(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
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

  /** Keeps that a file was given; the same one twice for the same milestone changes nothing. */
  public EvidenceFile record(MilestoneOf of, String file, String sha256, long bytes, String by) {
    return store.write(
        sql ->
            fetch(EVIDENCE_FILE.SHA256.eq(sha256)).stream()
                .filter(known -> known.of().equals(of))
                .findFirst()
                .orElseGet(() -> add(of, file, sha256, bytes, by)));
  }

  private EvidenceFile add(MilestoneOf of, String file, String sha256, long bytes, String by) {
    Instant at =
        rows.append(
            of.toString(),
            of.plan(),
            of.year(),
            of.milestone(),
            of.unit().code(),
            file,
            sha256,
            bytes,
            by);
    return new EvidenceFile(of, file, sha256, bytes, by, at);
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

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
