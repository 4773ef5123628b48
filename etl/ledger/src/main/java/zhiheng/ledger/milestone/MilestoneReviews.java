package zhiheng.ledger.milestone;

import static zhiheng.ledger.schema.Tables.MILESTONE_REVIEW;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.milestone.MilestoneReview.Verdict;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** What the owners of tasks found of reported milestones; of each the last finding counts. */
public final class MilestoneReviews {
  private static final String WHAT = "milestone";

  private final Store store;
  private final FactRows rows;

  public MilestoneReviews(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
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

  /** Keeps what was found; its moment is given to it here. */
  public MilestoneReview record(MilestoneReview given) {
    Instant at =
        rows.append(
            given.of().toString(),
            given.of().plan(),
            given.of().year(),
            given.of().milestone(),
            given.of().unit().code(),
            given.receipt(),
            given.state(),
            given.verdict().code(),
            given.department(),
            given.by(),
            given.reason());
    return new MilestoneReview(
        given.of(),
        given.receipt(),
        given.state(),
        given.verdict(),
        given.department(),
        given.by(),
        given.reason(),
        at);
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

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
