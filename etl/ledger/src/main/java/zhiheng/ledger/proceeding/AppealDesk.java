package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealDecided;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealUnknown;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealWaits;
import zhiheng.ledger.proceeding.ProceedingFindings.NotItsOwnAppeal;
import zhiheng.ledger.proceeding.ProceedingFindings.ObjectionsAreOver;
import zhiheng.ledger.proceeding.ProceedingFindings.OwnAppeal;
import zhiheng.ledger.proceeding.ProceedingFindings.ScorePartUnknown;
import zhiheng.ledger.proceeding.ProceedingFindings.UnitNotInRun;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Where units object to their points, and the assessor decides. */
public record AppealDesk(ProceedingSeat seat) {

  /** A unit objects to the points that it got for something. */
  public Optional<Finding> appeal(Unit unit, String indicator, String reason) {
    Optional<Finding> early = ProceedingOrder.objecting(seat.proceeding(), seat.place());
    if (early.isPresent()) {
      return early;
    }
    LocalDate until = seat.until(Stage.PUBLISHED).orElseThrow();
    if (seat.today().isAfter(until)) {
      return Optional.of(new ObjectionsAreOver(seat.place(), until));
    }
    if (!seat.acting().code().equals(unit.code()) && !seat.isAbove(unit.code())) {
      return Optional.of(new NotItsOwnAppeal(seat.place(), unit.name(), seat.acting().name()));
    }
    Assessment run = seat.standing();
    Optional<UnitScore> score = run.find(unit.code());
    if (score.isEmpty()) {
      return Optional.of(new UnitNotInRun(seat.place(), unit.name(), run.run()));
    }
    if (score.get().total().find(indicator).isEmpty()) {
      return Optional.of(new ScorePartUnknown(seat.place(), indicator, run.run()));
    }
    Optional<Appeal> waiting =
        seat.proceeding().appeals().stream()
            .filter(each -> each.decided().isEmpty())
            .filter(each -> each.filed().unit().equals(unit.code()))
            .filter(each -> each.filed().indicator().equals(indicator))
            .findFirst();
    if (waiting.isPresent()) {
      return Optional.of(new AppealWaits(seat.place(), waiting.get().number(), indicator));
    }
    return ofAppeal(
        Stage.APPEALED, seat.proceeding().nextAppeal(), unit.code(), indicator, "", reason);
  }

  /** An appeal is right, and rests on evidence that was found good. */
  public Optional<Finding> uphold(String number, AppealEvidence evidence, String reason) {
    return decide(number, Stage.UPHELD, reason, Optional.of(evidence));
  }

  /** An appeal is not right. */
  public Optional<Finding> reject(String number, String reason) {
    return decide(number, Stage.REJECTED, reason, Optional.empty());
  }

  private Optional<Finding> decide(
      String number, Stage stage, String reason, Optional<AppealEvidence> evidence) {
    Optional<Finding> early = ProceedingOrder.objecting(seat.proceeding(), seat.place());
    if (early.isPresent()) {
      return early;
    }
    Optional<Appeal> appeal =
        seat.proceeding().appeals().stream()
            .filter(each -> each.number().equals(number))
            .findFirst();
    if (appeal.isEmpty()) {
      return Optional.of(
          new AppealUnknown(
              seat.place(), number, ProceedingSeat.numbers(seat.proceeding().appeals())));
    }
    ProceedingStep filed = appeal.get().filed();
    if (appeal.get().decided().isPresent()) {
      return Optional.of(
          new AppealDecided(seat.place(), number, appeal.get().decided().get().by()));
    }
    if (filed.by().equals(seat.by())) {
      return Optional.of(new OwnAppeal(seat.place(), seat.by()));
    }
    Instant published = seat.proceeding().last(Stage.PUBLISHED).orElseThrow().at();
    return seat.byAssessor(seat.standing())
        .or(() -> evidence.flatMap(given -> given.wrong(filed.unit(), published, seat.place())))
        .or(
            () ->
                ofAppeal(
                    stage,
                    number,
                    filed.unit(),
                    filed.indicator(),
                    evidence.map(AppealEvidence::number).orElse(""),
                    reason));
  }

  private Optional<Finding> ofAppeal(
      Stage stage, String appeal, UnitCode unit, String indicator, String evidence, String reason) {
    return seat.keep(
        stage,
        seat.standing().run(),
        appeal,
        unit,
        indicator,
        evidence,
        Optional.empty(),
        reason,
        List.of());
  }
}
