package zhiheng.ledger.submission;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static zhiheng.ledger.schema.Tables.STEP;
import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.submission.Step.Kind;

/**
 * Which revision of a form stands for it at a moment: the newest that was known and not retracted
 * then. Where figures must be approved before they count, only approved revisions can count.
 */
enum Standing {
  /** The newest that was received, approved or not. */
  RECEIVED,
  /** The newest whose figures count. */
  COUNTING;

  /** The condition on {@code submission}. */
  Condition at(Instant asOf) {
    Instant moment = Exact.moment(asOf);
    var newer = SUBMISSION.as("newer");
    return holds(SUBMISSION, moment)
        .and(
            notExists(
                selectOne()
                    .from(newer)
                    .where(newer.FORM.eq(SUBMISSION.FORM))
                    .and(newer.UNIT.eq(SUBMISSION.UNIT))
                    .and(newer.PERIOD.eq(SUBMISSION.PERIOD))
                    .and(newer.PART.eq(SUBMISSION.PART))
                    .and(newer.REVISION.gt(SUBMISSION.REVISION))
                    .and(holds(newer, moment))));
  }

  private Condition holds(zhiheng.ledger.schema.tables.Submission one, Instant moment) {
    Condition known =
        one.RECORDED_AT.le(moment).and(notExists(steps(one, STEP, Kind.RETRACTED, moment)));
    return this == RECEIVED
        ? known
        : known.and(one.AWAITS_APPROVAL.isFalse().or(approved(one, moment)));
  }

  /** The last approval was given, and the form was not sent back after it. */
  private static Condition approved(zhiheng.ledger.schema.tables.Submission one, Instant moment) {
    var back = STEP.as("back");
    return exists(
        steps(one, STEP, Kind.APPROVED, moment)
            .and(STEP.COMPLETES.isTrue())
            .and(
                notExists(
                    steps(one, back, Kind.SENT_BACK, moment).and(back.ENTRY.gt(STEP.ENTRY)))));
  }

  private static SelectConditionStep<Record1<Integer>> steps(
      zhiheng.ledger.schema.tables.Submission one,
      zhiheng.ledger.schema.tables.Step step,
      Kind kind,
      Instant moment) {
    return selectOne()
        .from(step)
        .where(step.SUBMISSION.eq(one.ENTRY))
        .and(step.KIND.eq(kind.code()))
        .and(step.RECORDED_AT.le(moment));
  }
}
