package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.proceeding.ProceedingFindings.DayIsOver;
import zhiheng.ledger.proceeding.ProceedingFindings.OnlyByTheAssessor;
import zhiheng.ledger.proceeding.ProceedingFindings.RunOfAnother;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Who acts on which assessment and when; what both desks ask before they do anything. Who the
 * person is, is what they say.
 *
 * @param proceeding how far the assessment has come
 * @param acting the unit in whose name it is done
 * @param by the person, as they call themselves
 * @param now the present moment
 */
public record ProceedingSeat(
    Proceeding proceeding,
    Proceedings proceedings,
    Assessments assessments,
    Register register,
    Unit acting,
    String by,
    Instant now) {

  Optional<Finding> keep(
      Stage stage,
      String run,
      String appeal,
      UnitCode unit,
      String indicator,
      String evidence,
      Optional<LocalDate> until,
      String reason,
      List<SignedPaper> papers) {
    proceedings.record(
        new ProceedingStep(
            proceeding.system(),
            proceeding.year(),
            stage,
            run,
            appeal,
            unit,
            indicator,
            evidence,
            until,
            by,
            reason,
            papers,
            now));
    return Optional.empty();
  }

  /** A run of another system or year. */
  Optional<Finding> foreign(Assessment run) {
    boolean ours = run.system().equals(proceeding.system()) && run.year() == proceeding.year();
    return ours
        ? Optional.empty()
        : Optional.of(new RunOfAnother(place(), run.run(), run.system() + " " + run.year()));
  }

  /** Whoever is not above all that are assessed. */
  Optional<Finding> byAssessor(Assessment run) {
    return run.units().stream()
        .filter(score -> !isAbove(score.unit()))
        .findFirst()
        .map(score -> new OnlyByTheAssessor(place(), acting.name(), score.unitName()));
  }

  boolean isAbove(UnitCode unit) {
    return acting.code().equals(UnitCode.NATIONAL)
        || register.above(unit, LocalDate.of(proceeding.year(), 12, 31)).stream()
            .anyMatch(each -> each.code().equals(acting.code()));
  }

  Optional<Finding> over(LocalDate until) {
    return until.isBefore(today()) ? Optional.of(new DayIsOver(place(), until)) : Optional.empty();
  }

  /** The last day of what was opened. */
  Optional<LocalDate> until(Stage stage) {
    return proceeding.last(stage).flatMap(ProceedingStep::until);
  }

  Assessment standing() {
    return proceeding.run().flatMap(assessments::find).orElseThrow();
  }

  static String numbers(List<Appeal> appeals) {
    return appeals.isEmpty()
        ? "—"
        : appeals.stream().map(Appeal::number).collect(Collectors.joining(", "));
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ReturnState.OFFICE);
  }

  FilePlace place() {
    return new FilePlace(proceeding.system() + " " + proceeding.year());
  }
}
