package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealDecided;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealUnknown;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealsUndecided;
import zhiheng.ledger.proceeding.ProceedingFindings.DayIsOver;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceNotInRun;
import zhiheng.ledger.proceeding.ProceedingFindings.NotItsOwnAppeal;
import zhiheng.ledger.proceeding.ProceedingFindings.ObjectionsAreOver;
import zhiheng.ledger.proceeding.ProceedingFindings.ObjectionsGoOn;
import zhiheng.ledger.proceeding.ProceedingFindings.OnlyByTheAssessor;
import zhiheng.ledger.proceeding.ProceedingFindings.OwnAppeal;
import zhiheng.ledger.proceeding.ProceedingFindings.RunNotNewer;
import zhiheng.ledger.proceeding.ProceedingFindings.RunOfAnother;
import zhiheng.ledger.proceeding.ProceedingFindings.ScorePartUnknown;
import zhiheng.ledger.proceeding.ProceedingFindings.SelfScoresAwaited;
import zhiheng.ledger.proceeding.ProceedingFindings.UnitNotInRun;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Where a person takes the steps of one assessment in the name of a unit. Each is taken and
 * recorded, or refused with the finding that is given back. Who the person is, is what they say.
 */
public final class ProceedingDesk {
  private final Proceeding proceeding;
  private final Proceedings proceedings;
  private final Assessments assessments;
  private final Register register;
  private final Unit acting;
  private final String by;
  private final Instant now;

  /**
   * @param proceeding how far the assessment has come
   * @param acting the unit in whose name it is done
   * @param by the person, as they call themselves
   */
  public ProceedingDesk(
      Proceeding proceeding,
      Proceedings proceedings,
      Assessments assessments,
      Register register,
      Unit acting,
      String by,
      Instant now) {
    this.proceeding = proceeding;
    this.proceedings = proceedings;
    this.assessments = assessments;
    this.register = register;
    this.acting = acting;
    this.by = by;
    this.now = now;
  }

  /** A run stands as the draft; another may take its place until it is published. */
  public Optional<Finding> draft(Assessment run, String reason) {
    return ProceedingOrder.drafting(proceeding, place())
        .or(() -> foreign(run))
        .or(() -> byAssessor(run))
        .or(() -> take(Stage.DRAFTED, run.run(), Optional.empty(), reason));
  }

  /** Units may score themselves until a day; a later day makes it longer. */
  public Optional<Finding> openSelfScoring(LocalDate until, String reason) {
    return ProceedingOrder.selfScoring(proceeding, place())
        .or(() -> byAssessor(standing()))
        .or(() -> over(until))
        .or(() -> take(Stage.SELF_SCORING, standing().run(), Optional.of(until), reason));
  }

  /**
   * The run was checked against self-scores and evidence.
   *
   * @param run the same that stands, or a newer one that rests on what was corrected meanwhile
   * @param missing how many units have not scored themselves
   */
  public Optional<Finding> verify(Assessment run, int missing, String reason) {
    return ProceedingOrder.verifying(proceeding, place())
        .or(() -> foreign(run))
        .or(() -> byAssessor(run))
        .or(() -> awaited(missing))
        .or(() -> take(Stage.VERIFIED, run.run(), Optional.empty(), reason));
  }

  private Optional<Finding> awaited(int missing) {
    return until(Stage.SELF_SCORING)
        .filter(until -> missing > 0 && !today().isAfter(until))
        .map(until -> new SelfScoresAwaited(place(), until, missing));
  }

  /** The verified run is made known to all units, who may object until a day. */
  public Optional<Finding> publish(LocalDate until, String reason) {
    return ProceedingOrder.publishing(proceeding, place())
        .or(() -> byAssessor(standing()))
        .or(() -> over(until))
        .or(() -> take(Stage.PUBLISHED, standing().run(), Optional.of(until), reason));
  }

  /** A unit objects to the points that it got for something. */
  public Optional<Finding> appeal(Unit unit, String indicator, String reason) {
    Optional<Finding> early = ProceedingOrder.objecting(proceeding, place());
    if (early.isPresent()) {
      return early;
    }
    LocalDate until = until(Stage.PUBLISHED).orElseThrow();
    if (today().isAfter(until)) {
      return Optional.of(new ObjectionsAreOver(place(), until));
    }
    if (!acting.code().equals(unit.code()) && !isAbove(unit.code())) {
      return Optional.of(new NotItsOwnAppeal(place(), unit.name(), acting.name()));
    }
    Assessment run = standing();
    Optional<UnitScore> score = run.find(unit.code());
    if (score.isEmpty()) {
      return Optional.of(new UnitNotInRun(place(), unit.name(), run.run()));
    }
    if (score.get().total().find(indicator).isEmpty()) {
      return Optional.of(new ScorePartUnknown(place(), indicator, run.run()));
    }
    return ofAppeal(Stage.APPEALED, proceeding.nextAppeal(), unit.code(), indicator, "", reason);
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
    Optional<Finding> early = ProceedingOrder.objecting(proceeding, place());
    if (early.isPresent()) {
      return early;
    }
    Optional<Appeal> appeal =
        proceeding.appeals().stream().filter(each -> each.number().equals(number)).findFirst();
    if (appeal.isEmpty()) {
      return Optional.of(new AppealUnknown(place(), number, numbers(proceeding.appeals())));
    }
    ProceedingStep filed = appeal.get().filed();
    if (appeal.get().decided().isPresent()) {
      return Optional.of(new AppealDecided(place(), number, appeal.get().decided().get().by()));
    }
    if (filed.by().equals(by)) {
      return Optional.of(new OwnAppeal(place(), by));
    }
    Instant published = proceeding.last(Stage.PUBLISHED).orElseThrow().at();
    return byAssessor(standing())
        .or(() -> evidence.flatMap(given -> given.wrong(filed.unit(), published, place())))
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

  /** A newer run with the corrected evidence takes the place of the one that stands. */
  public Optional<Finding> revise(Assessment run, String reason) {
    return ProceedingOrder.objecting(proceeding, place())
        .or(() -> foreign(run))
        .or(() -> byAssessor(run))
        .or(() -> notNewer(run))
        .or(() -> lacking(run))
        .or(() -> take(Stage.REVISED, run.run(), Optional.empty(), reason));
  }

  private Optional<Finding> notNewer(Assessment run) {
    Assessment stands = standing();
    return run.asOf().isAfter(stands.asOf())
        ? Optional.empty()
        : Optional.of(new RunNotNewer(place(), run.run(), stands.run()));
  }

  private Optional<Finding> lacking(Assessment run) {
    List<Appeal> without =
        proceeding.appeals().stream()
            .filter(
                appeal -> appeal.upheld().filter(step -> step.at().isAfter(run.asOf())).isPresent())
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(new EvidenceNotInRun(place(), run.run(), numbers(without)));
  }

  /** What stands in the way of closing; nothing is done. */
  public Optional<Finding> hindersClosing() {
    return ProceedingOrder.objecting(proceeding, place())
        .or(() -> byAssessor(standing()))
        .or(
            () ->
                until(Stage.PUBLISHED)
                    .filter(until -> !today().isAfter(until))
                    .map(until -> new ObjectionsGoOn(place(), until)))
        .or(this::undecided)
        .or(() -> lacking(standing()));
  }

  private Optional<Finding> undecided() {
    List<Appeal> waiting =
        proceeding.appeals().stream().filter(appeal -> appeal.decided().isEmpty()).toList();
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(new AppealsUndecided(place(), numbers(waiting)));
  }

  /** Signed with its papers; nothing changes any more. */
  public Optional<Finding> close(List<SignedPaper> papers, String reason) {
    return hindersClosing()
        .or(
            () ->
                keep(
                    Stage.CLOSED,
                    standing().run(),
                    "",
                    acting.code(),
                    "",
                    "",
                    Optional.empty(),
                    reason,
                    papers));
  }

  private Optional<Finding> take(
      Stage stage, String run, Optional<LocalDate> until, String reason) {
    return keep(stage, run, "", acting.code(), "", "", until, reason, List.of());
  }

  private Optional<Finding> ofAppeal(
      Stage stage, String appeal, UnitCode unit, String indicator, String evidence, String reason) {
    return keep(
        stage,
        standing().run(),
        appeal,
        unit,
        indicator,
        evidence,
        Optional.empty(),
        reason,
        List.of());
  }

  private Optional<Finding> keep(
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

  private Optional<Finding> foreign(Assessment run) {
    boolean ours = run.system().equals(proceeding.system()) && run.year() == proceeding.year();
    return ours
        ? Optional.empty()
        : Optional.of(new RunOfAnother(place(), run.run(), run.system() + " " + run.year()));
  }

  private Optional<Finding> byAssessor(Assessment run) {
    return run.units().stream()
        .filter(score -> !isAbove(score.unit()))
        .findFirst()
        .map(score -> new OnlyByTheAssessor(place(), acting.name(), score.unitName()));
  }

  private boolean isAbove(UnitCode unit) {
    return acting.code().equals(UnitCode.NATIONAL)
        || register.above(unit, LocalDate.of(proceeding.year(), 12, 31)).stream()
            .anyMatch(each -> each.code().equals(acting.code()));
  }

  private Optional<Finding> over(LocalDate until) {
    return until.isBefore(today()) ? Optional.of(new DayIsOver(place(), until)) : Optional.empty();
  }

  private Optional<LocalDate> until(Stage stage) {
    return proceeding.last(stage).flatMap(ProceedingStep::until);
  }

  private Assessment standing() {
    return proceeding.run().flatMap(assessments::find).orElseThrow();
  }

  private static String numbers(List<Appeal> appeals) {
    return appeals.isEmpty()
        ? "—"
        : appeals.stream().map(Appeal::number).collect(Collectors.joining(", "));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ReturnState.OFFICE);
  }

  private FilePlace place() {
    return new FilePlace(proceeding.system() + " " + proceeding.year());
  }
}
