package zhiheng.ledger.risk;

import static zhiheng.ledger.schema.Tables.RISK_REVIEW;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.risk.RiskReview.Verdict;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;

/** What people decided about the entries of lists; of each entry the last decision counts. */
public final class RiskReviews {
  private static final String WHAT = "risk-review";

  private final Store store;
  private final FactRows rows;

  public RiskReviews(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
            WHAT,
            store,
            List.of(
                RISK_REVIEW.ENTRY,
                RISK_REVIEW.LIST,
                RISK_REVIEW.PLACE,
                RISK_REVIEW.VERDICT,
                RISK_REVIEW.ACTOR,
                RISK_REVIEW.REASON,
                RISK_REVIEW.RECORDED_AT));
  }

  /** Keeps that somebody confirmed an entry or struck it. */
  public RiskReview record(String list, int place, Verdict verdict, String by, String reason) {
    Instant at = rows.append(list + " " + place, list, place, verdict.code(), by, reason);
    return new RiskReview(list, place, verdict, by, reason, at);
  }

  /** The last decision on each entry of a list up to a moment, by its place. */
  public SortedMap<Integer, RiskReview> of(String list, Instant asOf) {
    return of(list, asOf, Long.MAX_VALUE);
  }

  /**
   * The same as the chain had it.
   *
   * @param before the entry of the chain before which they were recorded
   */
  public SortedMap<Integer, RiskReview> of(String list, Instant asOf, long before) {
    SortedMap<Integer, RiskReview> last = new TreeMap<>();
    store
        .read(
            sql ->
                sql.selectFrom(RISK_REVIEW)
                    .where(RISK_REVIEW.LIST.eq(list))
                    .and(RISK_REVIEW.RECORDED_AT.le(Exact.moment(asOf)))
                    .and(RISK_REVIEW.ENTRY.lt(before))
                    .orderBy(RISK_REVIEW.ENTRY)
                    .fetch(RiskReviews::review))
        .forEach(review -> last.put(review.place(), review));
    return last;
  }

  private static RiskReview review(Record row) {
    return new RiskReview(
        row.get(RISK_REVIEW.LIST),
        row.get(RISK_REVIEW.PLACE),
        Verdict.valueOf(row.get(RISK_REVIEW.VERDICT).toUpperCase(Locale.ROOT)),
        row.get(RISK_REVIEW.ACTOR),
        row.get(RISK_REVIEW.REASON),
        row.get(RISK_REVIEW.RECORDED_AT));
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
