package zhiheng.ledger.proceeding;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** Why a step of an assessment cannot be taken. */
public interface ProceedingFindings {

  /** A finding that stands in the way. */
  sealed interface ProceedingFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** No run stands as the draft yet. */
  record NotDraftedYet(Place place) implements ProceedingFinding {}

  /** Units could not score themselves yet. */
  record NotSelfScoredYet(Place place) implements ProceedingFinding {}

  /** Nobody has verified the draft yet. */
  record NotVerifiedYet(Place place) implements ProceedingFinding {}

  /** It was not made known yet, so nobody can object. */
  record NotPublishedYet(Place place) implements ProceedingFinding {}

  /** It has been made known; what is wrong with it is for appeals now. */
  record PublishedBefore(Place place, String run) implements ProceedingFinding {}

  /** It is signed; nothing changes any more. */
  record AssessmentClosed(Place place, String run, LocalDate on, String by)
      implements ProceedingFinding {}

  /** A day that was named is over already. */
  record DayIsOver(Place place, LocalDate until) implements ProceedingFinding {}

  /** Units may still score themselves, and some have not. */
  record SelfScoresAwaited(Place place, LocalDate until, int missing)
      implements ProceedingFinding {}

  /** Units may still object. */
  record ObjectionsGoOn(Place place, LocalDate until) implements ProceedingFinding {}

  /** It is too late to object. */
  record ObjectionsAreOver(Place place, LocalDate until) implements ProceedingFinding {}

  /** The same unit has objected to the same part, and nobody has decided yet. */
  record AppealWaits(Place place, String appeal, String indicator) implements ProceedingFinding {}

  /** The run is one of another system or year. */
  record RunOfAnother(Place place, String run, String other) implements ProceedingFinding {}

  /** The run is not newer than the one that stands. */
  record RunNotNewer(Place place, String run, String stands) implements ProceedingFinding {}

  /** The unit was not assessed. */
  record UnitNotInRun(Place place, Text unit, String run) implements ProceedingFinding {}

  /** The score of the unit has no such part. */
  record ScorePartUnknown(Place place, String indicator, String run) implements ProceedingFinding {}

  /** Only the unit itself, or one above it, may object. */
  record NotItsOwnAppeal(Place place, Text unit, Text acting) implements ProceedingFinding {}

  /** Only a unit above all that are assessed may do this. */
  record OnlyByTheAssessor(Place place, Text acting, Text unit) implements ProceedingFinding {}

  /** There is no such appeal. */
  record AppealUnknown(Place place, String appeal, String known) implements ProceedingFinding {}

  /** It was decided before. */
  record AppealDecided(Place place, String appeal, String by) implements ProceedingFinding {}

  /** Who filed an appeal does not decide it. */
  record OwnAppeal(Place place, String by) implements ProceedingFinding {}

  /** An appeal is upheld on corrected evidence, and none was named. */
  record EvidenceMissing(Place place) implements ProceedingFinding {}

  /** Nothing was handed in under this number, or it was taken back. */
  record EvidenceUnknown(Place place, String evidence) implements ProceedingFinding {}

  /** It was handed in before the assessment was made known, so it corrects nothing. */
  record EvidenceTooOld(Place place, String evidence, LocalDate published)
      implements ProceedingFinding {}

  /** It was handed in by neither the unit nor one below it. */
  record EvidenceOfAnother(Place place, String evidence, Text unit) implements ProceedingFinding {}

  /** Appeals wait for a decision. */
  record AppealsUndecided(Place place, String appeals) implements ProceedingFinding {}

  /** Corrected evidence is not in the run. */
  record EvidenceNotInRun(Place place, String run, String appeals) implements ProceedingFinding {}
}
