package zhiheng.ledger.proceeding;

import static zhiheng.ledger.schema.Tables.PROCEEDING_STEP;
import static zhiheng.ledger.schema.Tables.SIGNED_PAPER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** The steps that assessments have taken, oldest first. */
public final class Proceedings {
  private static final String WHAT = "proceeding";

  private final Store store;

  public Proceedings(Store store) {
    this.store = store;
  }

  /** Keeps a step; its moment is given to it here. Whether it may be taken is for others. */
  public ProceedingStep record(ProceedingStep given) {
    return store.write(
        sql -> {
          ProceedingStep step = given.at(store.now());
          String subject = step.system() + " " + step.year() + " " + step.stage().code();
          long entry = AuditChain.append(store, step.at(), WHAT, subject, canonical(step).sha256());
          insert(sql, entry, step);
          return step;
        });
  }

  private static void insert(DSLContext sql, long entry, ProceedingStep step) {
    sql.insertInto(PROCEEDING_STEP)
        .set(PROCEEDING_STEP.ENTRY, entry)
        .set(PROCEEDING_STEP.SYSTEM_CODE, step.system())
        .set(PROCEEDING_STEP.ASSESSED_YEAR, step.year())
        .set(PROCEEDING_STEP.STAGE, step.stage().code())
        .set(PROCEEDING_STEP.RUN, step.run())
        .set(PROCEEDING_STEP.APPEAL, step.appeal())
        .set(PROCEEDING_STEP.UNIT, step.unit().code())
        .set(PROCEEDING_STEP.INDICATOR, step.indicator())
        .set(PROCEEDING_STEP.EVIDENCE, step.evidence())
        .set(PROCEEDING_STEP.UNTIL_DAY, step.until().orElse(null))
        .set(PROCEEDING_STEP.ACTOR, step.by())
        .set(PROCEEDING_STEP.REASON, step.reason())
        .set(PROCEEDING_STEP.RECORDED_AT, step.at())
        .execute();
    for (SignedPaper paper : step.papers()) {
      sql.insertInto(SIGNED_PAPER)
          .set(SIGNED_PAPER.ENTRY, entry)
          .set(SIGNED_PAPER.FILE_NAME, paper.file())
          .set(SIGNED_PAPER.SHA256, paper.sha256())
          .set(SIGNED_PAPER.BYTE_COUNT, paper.bytes())
          .execute();
    }
  }

  /** How far the assessment of a system and year had come at a moment. */
  public Proceeding of(String system, int year, Instant asOf) {
    List<ProceedingStep> steps =
        store.read(
            sql ->
                sql.selectFrom(PROCEEDING_STEP)
                    .where(PROCEEDING_STEP.SYSTEM_CODE.eq(system))
                    .and(PROCEEDING_STEP.ASSESSED_YEAR.eq(year))
                    .and(PROCEEDING_STEP.RECORDED_AT.le(Exact.moment(asOf)))
                    .orderBy(PROCEEDING_STEP.ENTRY)
                    .fetch(row -> step(sql, row)));
    return new Proceeding(system, year, steps);
  }

  private static ProceedingStep step(DSLContext sql, Record row) {
    List<SignedPaper> papers =
        sql.selectFrom(SIGNED_PAPER)
            .where(SIGNED_PAPER.ENTRY.eq(row.get(PROCEEDING_STEP.ENTRY)))
            .fetch(
                each ->
                    new SignedPaper(
                        each.get(SIGNED_PAPER.FILE_NAME),
                        each.get(SIGNED_PAPER.SHA256),
                        each.get(SIGNED_PAPER.BYTE_COUNT)));
    return new ProceedingStep(
        row.get(PROCEEDING_STEP.SYSTEM_CODE),
        row.get(PROCEEDING_STEP.ASSESSED_YEAR),
        Stage.of(row.get(PROCEEDING_STEP.STAGE)),
        row.get(PROCEEDING_STEP.RUN),
        row.get(PROCEEDING_STEP.APPEAL),
        new UnitCode(row.get(PROCEEDING_STEP.UNIT)),
        row.get(PROCEEDING_STEP.INDICATOR),
        row.get(PROCEEDING_STEP.EVIDENCE),
        Optional.ofNullable(row.get(PROCEEDING_STEP.UNTIL_DAY)),
        row.get(PROCEEDING_STEP.ACTOR),
        row.get(PROCEEDING_STEP.REASON),
        papers,
        row.get(PROCEEDING_STEP.RECORDED_AT));
  }

  private static Canonical canonical(ProceedingStep step) {
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                step.system(),
                step.year(),
                step.stage().code(),
                step.run(),
                step.appeal(),
                step.unit(),
                step.indicator(),
                step.evidence(),
                step.until().orElse(null),
                step.by(),
                step.reason(),
                step.at());
    step.papers().forEach(each -> text.line("paper", each.file(), each.sha256(), each.bytes()));
    return text;
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.wholes(
        WHAT,
        store,
        sql -> sql.fetch(PROCEEDING_STEP).intoMap(PROCEEDING_STEP.ENTRY),
        (sql, row) -> canonical(step(sql, row)));
  }
}
