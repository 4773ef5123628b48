package zhiheng.ledger.milestone;

import static zhiheng.ledger.schema.Tables.MILESTONE_REVIEW;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.milestone.MilestoneReview.Verdict;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** What the owners of tasks found of reported milestones; of each the last finding counts. */
public final class MilestoneReviews {
  private static final String WHAT = "milestone";

  private final Store store;

  public MilestoneReviews(Store store) {
    this.store = store;
  }

  /** Keeps what was found; its moment is given to it here. */
  public MilestoneReview record(MilestoneReview given) {
    return store.write(
        sql -> {
          MilestoneReview review =
              new MilestoneReview(
                  given.of(),
                  given.receipt(),
                  given.state(),
                  given.verdict(),
                  given.department(),
                  given.by(),
                  given.reason(),
                  store.now());
          String content = canonical(review).sha256();
          long entry = AuditChain.append(store, review.at(), WHAT, review.of().toString(), content);
          sql.insertInto(MILESTONE_REVIEW)
              .set(MILESTONE_REVIEW.ENTRY, entry)
              .set(MILESTONE_REVIEW.PLAN, review.of().plan())
              .set(MILESTONE_REVIEW.PLAN_YEAR, review.of().year())
              .set(MILESTONE_REVIEW.MILESTONE, review.of().milestone())
              .set(MILESTONE_REVIEW.UNIT, review.of().unit().code())
              .set(MILESTONE_REVIEW.RECEIPT, review.receipt())
              .set(MILESTONE_REVIEW.STATE, review.state())
              .set(MILESTONE_REVIEW.VERDICT, review.verdict().code())
              .set(MILESTONE_REVIEW.DEPARTMENT, review.department())
              .set(MILESTONE_REVIEW.ACTOR, review.by())
              .set(MILESTONE_REVIEW.REASON, review.reason())
              .set(MILESTONE_REVIEW.RECORDED_AT, review.at())
              .execute();
          return review;
        });
  }

  /** The last finding on each milestone of a year up to a moment. */
  public Map<MilestoneOf, MilestoneReview> of(int year, Instant asOf) {
    Map<MilestoneOf, MilestoneReview> last = new HashMap<>();
    store
        .read(
            sql ->
                sql.selectFrom(MILESTONE_REVIEW)
                    .where(MILESTONE_REVIEW.PLAN_YEAR.eq(year))
                    .and(MILESTONE_REVIEW.RECORDED_AT.le(Exact.moment(asOf)))
                    .orderBy(MILESTONE_REVIEW.ENTRY)
                    .fetch(MilestoneReviews::review))
        .forEach(review -> last.put(review.of(), review));
    return last;
  }

  private static MilestoneReview review(Record row) {
    return new MilestoneReview(
        new MilestoneOf(
            row.get(MILESTONE_REVIEW.PLAN),
            row.get(MILESTONE_REVIEW.PLAN_YEAR),
            row.get(MILESTONE_REVIEW.MILESTONE),
            new UnitCode(row.get(MILESTONE_REVIEW.UNIT))),
        row.get(MILESTONE_REVIEW.RECEIPT),
        row.get(MILESTONE_REVIEW.STATE),
        Verdict.valueOf(row.get(MILESTONE_REVIEW.VERDICT).toUpperCase(Locale.ROOT)),
        row.get(MILESTONE_REVIEW.DEPARTMENT),
        row.get(MILESTONE_REVIEW.ACTOR),
        row.get(MILESTONE_REVIEW.REASON),
        row.get(MILESTONE_REVIEW.RECORDED_AT));
  }

  private static Canonical canonical(MilestoneReview review) {
    return new Canonical()
        .line(
            WHAT,
            review.of().plan(),
            review.of().year(),
            review.of().milestone(),
            review.of().unit(),
            review.receipt(),
            review.state(),
            review.verdict().code(),
            review.department(),
            review.by(),
            review.reason(),
            review.at());
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.rows(
        WHAT,
        store,
        List.of(
            MILESTONE_REVIEW.ENTRY,
            MILESTONE_REVIEW.PLAN,
            MILESTONE_REVIEW.PLAN_YEAR,
            MILESTONE_REVIEW.MILESTONE,
            MILESTONE_REVIEW.UNIT,
            MILESTONE_REVIEW.RECEIPT,
            MILESTONE_REVIEW.STATE,
            MILESTONE_REVIEW.VERDICT,
            MILESTONE_REVIEW.DEPARTMENT,
            MILESTONE_REVIEW.ACTOR,
            MILESTONE_REVIEW.REASON,
            MILESTONE_REVIEW.RECORDED_AT));
  }
}
