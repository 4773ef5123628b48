package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import zhiheng.ledger.batch.Batch;
import zhiheng.ledger.batch.Batches;
import zhiheng.ledger.life.Life;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceMissing;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceOfAnother;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceTooOld;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceUnknown;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Step;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * The corrected evidence on which an appeal is upheld: a return handed in anew by the unit or one
 * below it, or a batch of lines, after the assessment was published.
 *
 * @param number the receipt, or the batch's
 */
public record AppealEvidence(
    String number, Submissions submissions, Batches batches, Life life, Register register) {

  /** What is wrong with it as evidence for a unit; empty if nothing. */
  Optional<Finding> wrong(UnitCode unit, Instant published, Place place) {
    if (number.isBlank()) {
      return Optional.of(new EvidenceMissing(place));
    }
    Optional<Handed> handed = submissions.find(number).filter(each -> !isRetracted());
    Optional<Instant> at =
        handed
            .map(each -> each.receipt().at())
            .or(
                () ->
                    batches.known(Instant.MAX).stream()
                        .filter(batch -> batch.id().equals(number))
                        .map(Batch::at)
                        .findFirst());
    if (at.isEmpty()) {
      return Optional.of(new EvidenceUnknown(place, number));
    }
    if (!at.get().isAfter(published)) {
      return Optional.of(new EvidenceTooOld(place, number, ReturnState.day(published)));
    }
    return handed
        .filter(each -> !isOf(each, unit))
        .map(each -> new EvidenceOfAnother(place, number, name(unit, each.period().lastDay())));
  }

  private boolean isRetracted() {
    return life.steps().of(number, Instant.MAX).stream()
        .anyMatch(step -> step.kind() == Step.Kind.RETRACTED);
  }

  private boolean isOf(Handed handed, UnitCode unit) {
    return handed.unit().equals(unit)
        || register.above(handed.unit(), handed.period().lastDay()).stream()
            .anyMatch(above -> above.code().equals(unit));
  }

  private Text name(UnitCode unit, LocalDate day) {
    return register
        .find(unit, day)
        .map(Unit::name)
        .orElseGet(() -> new Text(unit.code(), unit.code()));
  }
}
