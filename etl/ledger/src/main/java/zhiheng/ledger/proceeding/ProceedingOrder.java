package zhiheng.ledger.proceeding;

import java.util.Optional;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.proceeding.ProceedingFindings.AssessmentClosed;
import zhiheng.ledger.proceeding.ProceedingFindings.NotDraftedYet;
import zhiheng.ledger.proceeding.ProceedingFindings.NotPublishedYet;
import zhiheng.ledger.proceeding.ProceedingFindings.NotSelfScoredYet;
import zhiheng.ledger.proceeding.ProceedingFindings.NotVerifiedYet;
import zhiheng.ledger.proceeding.ProceedingFindings.PublishedBefore;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;

/** What has to be done before what: draft, self-scores, verification, publication, closing. */
final class ProceedingOrder {

  private ProceedingOrder() {}

  static Optional<Finding> drafting(Proceeding proceeding, Place place) {
    return published(proceeding, place);
  }

  static Optional<Finding> selfScoring(Proceeding proceeding, Place place) {
    return published(proceeding, place)
        .or(() -> without(proceeding, Stage.DRAFTED, new NotDraftedYet(place)));
  }

  static Optional<Finding> verifying(Proceeding proceeding, Place place) {
    return selfScoring(proceeding, place)
        .or(() -> without(proceeding, Stage.SELF_SCORING, new NotSelfScoredYet(place)));
  }

  /** A draft that was changed after its verification has to be verified again. */
  static Optional<Finding> publishing(Proceeding proceeding, Place place) {
    return verifying(proceeding, place)
        .or(
            () ->
                proceeding
                    .stands()
                    .filter(step -> step.stage() != Stage.VERIFIED)
                    .map(step -> new NotVerifiedYet(place)));
  }

  /** Appeals, decisions, revisions and closing all follow publication. */
  static Optional<Finding> objecting(Proceeding proceeding, Place place) {
    return closed(proceeding, place)
        .or(() -> without(proceeding, Stage.PUBLISHED, new NotPublishedYet(place)));
  }

  private static Optional<Finding> published(Proceeding proceeding, Place place) {
    return closed(proceeding, place)
        .or(
            () ->
                proceeding
                    .last(Stage.PUBLISHED)
                    .map(step -> new PublishedBefore(place, step.run())));
  }

  private static Optional<Finding> closed(Proceeding proceeding, Place place) {
    return proceeding
        .last(Stage.CLOSED)
        .map(
            step -> new AssessmentClosed(place, step.run(), ReturnState.day(step.at()), step.by()));
  }

  private static Optional<Finding> without(Proceeding proceeding, Stage needed, Finding refusal) {
    return proceeding.has(needed) ? Optional.empty() : Optional.of(refusal);
  }
}
