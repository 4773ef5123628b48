package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.STEP;
import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.templates.unit.UnitCode;

/** What was done with forms after their receipt: approved, sent back, retracted. */
public final class Steps {
  private static final String WHAT = "step";

  private final Store store;

  public Steps(Store store) {
    this.store = store;
  }

  /**
   * Records a step in one transaction; whether it may be taken is for others to judge.
   *
   * @throws IllegalArgumentException if there is no such receipt
   */
  public Step record(
      Kind kind, String receipt, UnitCode unit, String by, String reason, boolean completes) {
    return store.write(
        sql -> {
          Record form =
              sql.select(SUBMISSION.ENTRY, DSL.max(STEP.RECORDED_AT), SUBMISSION.RECORDED_AT)
                  .from(SUBMISSION)
                  .leftJoin(STEP)
                  .on(STEP.SUBMISSION.eq(SUBMISSION.ENTRY))
                  .where(under(receipt))
                  .groupBy(SUBMISSION.ENTRY, SUBMISSION.RECORDED_AT)
                  .fetchOptional()
                  .orElseThrow(() -> new IllegalArgumentException("no receipt " + receipt));
          // Another machine's clock may be behind; a step never comes before what it follows.
          Instant at = store.now();
          for (Instant before : new Instant[] {form.get(2, Instant.class), stepped(form)}) {
            at = at.isBefore(before) ? before : at;
          }
          Step step = new Step(kind, receipt, unit, by, reason, completes, at);
          long entry = AuditChain.append(store, at, WHAT, receipt, canonical(step).sha256());
          sql.insertInto(STEP)
              .set(STEP.ENTRY, entry)
              .set(STEP.SUBMISSION, form.get(SUBMISSION.ENTRY))
              .set(STEP.KIND, kind.code())
              .set(STEP.BY_UNIT, unit.code())
              .set(STEP.ACTOR, by)
              .set(STEP.REASON, reason)
              .set(STEP.COMPLETES, completes)
              .set(STEP.RECORDED_AT, at)
              .execute();
          return step;
        });
  }

  private static Instant stepped(Record form) {
    Instant last = form.get(1, Instant.class);
    return last == null ? Instant.EPOCH : last;
  }

  private static Condition under(String receipt) {
    return ReceiptNumber.parse(receipt).map(Queries::under).orElseGet(DSL::falseCondition);
  }

  /** The steps taken on one form up to a moment, oldest first. */
  public List<Step> of(String receipt, Instant asOf) {
    return fetch(under(receipt), asOf).getOrDefault(receipt, List.of());
  }

  /**
   * The steps taken up to a moment on what was handed in between two periods, oldest first, by
   * number of receipt; periods as in {@link FigureQuery}.
   */
  public Map<String, List<Step>> of(String form, String fromPeriod, String toPeriod, Instant asOf) {
    return fetch(Queries.within(FigureQuery.all(form, fromPeriod, toPeriod)), asOf);
  }

  private Map<String, List<Step>> fetch(Condition wanted, Instant asOf) {
    Map<String, List<Step>> steps = new HashMap<>();
    return store.read(
        sql -> {
          sql.select(STEP.fields())
              .select(SUBMISSION.RECEIPT_DAY, SUBMISSION.RECEIPT_NO)
              .from(STEP)
              .join(SUBMISSION)
              .on(SUBMISSION.ENTRY.eq(STEP.SUBMISSION))
              .where(wanted)
              .and(STEP.RECORDED_AT.le(Exact.moment(asOf)))
              .orderBy(STEP.ENTRY)
              .forEach(
                  row ->
                      steps
                          .computeIfAbsent(receipt(row), number -> new ArrayList<>())
                          .add(step(row)));
          return steps;
        });
  }

  private static String receipt(Record row) {
    return new ReceiptNumber(row.get(SUBMISSION.RECEIPT_DAY), row.get(SUBMISSION.RECEIPT_NO))
        .toString();
  }

  private static Step step(Record row) {
    return new Step(
        Kind.of(row.get(STEP.KIND)),
        receipt(row),
        new UnitCode(row.get(STEP.BY_UNIT)),
        row.get(STEP.ACTOR),
        row.get(STEP.REASON),
        row.get(STEP.COMPLETES),
        row.get(STEP.RECORDED_AT));
  }

  private static Canonical canonical(Step step) {
    return canonical(
        step.kind().code(),
        step.receipt(),
        step.unit(),
        step.by(),
        step.reason(),
        step.completes(),
        step.at());
  }

  private static Canonical canonical(Object... fields) {
    return new Canonical().line(WHAT, fields);
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(WHAT, this::contents);
  }

  // From the columns as they are: what somebody edited into nonsense is a finding and no crash.
  private Map<Long, String> contents() {
    Map<Long, String> contents = new HashMap<>();
    store
        .read(
            sql ->
                sql.select(STEP.fields())
                    .select(SUBMISSION.RECEIPT_DAY, SUBMISSION.RECEIPT_NO)
                    .from(STEP)
                    .join(SUBMISSION)
                    .on(SUBMISSION.ENTRY.eq(STEP.SUBMISSION))
                    .fetch())
        .forEach(
            row ->
                contents.put(
                    row.get(STEP.ENTRY),
                    canonical(
                            row.get(STEP.KIND),
                            receipt(row),
                            row.get(STEP.BY_UNIT),
                            row.get(STEP.ACTOR),
                            row.get(STEP.REASON),
                            row.get(STEP.COMPLETES),
                            row.get(STEP.RECORDED_AT))
                        .sha256()));
    return contents;
  }
}
