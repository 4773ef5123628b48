package zhiheng.ledger.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.ProceedingFindings.AppealsUndecided;
import zhiheng.ledger.proceeding.ProceedingFindings.EvidenceNotInRun;
import zhiheng.ledger.proceeding.ProceedingFindings.ObjectionsGoOn;
import zhiheng.ledger.proceeding.ProceedingFindings.RunNotNewer;
import zhiheng.ledger.proceeding.ProceedingFindings.SelfScoresAwaited;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.templates.finding.Finding;

/**
 * Where a person takes the steps of one assessment in the name of a unit. Each is taken and
 * recorded, or refused with the finding that is given back. Who the person is, is what they say.
 */
public record ProceedingDesk(ProceedingSeat seat) {

  /** A run stands as the draft; another may take its place until it is published. */
  public Optional<Finding> draft(Assessment run, String reason) {
    return ProceedingOrder.drafting(seat.proceeding(), seat.place())
        .or(() -> seat.foreign(run))
        .or(() -> seat.byAssessor(run))
        .or(() -> take(Stage.DRAFTED, run.run(), Optional.empty(), reason));
  }

  /** Units may score themselves until a day; a later day makes it longer. */
  public Optional<Finding> openSelfScoring(LocalDate until, String reason) {
    return ProceedingOrder.selfScoring(seat.proceeding(), seat.place())
        .or(() -> seat.byAssessor(seat.standing()))
        .or(() -> seat.over(until))
        .or(() -> take(Stage.SELF_SCORING, seat.standing().run(), Optional.of(until), reason));
  }

  /**
   * The run was checked against self-scores and evidence.
   *
   * @param run the same that stands, or a newer one that rests on what was corrected meanwhile
   * @param missing how many units have not scored themselves
   */
  public Optional<Finding> verify(Assessment run, int missing, String reason) {
    return ProceedingOrder.verifying(seat.proceeding(), seat.place())
        .or(() -> seat.foreign(run))
        .or(() -> seat.byAssessor(run))
        .or(() -> awaited(missing))
        .or(() -> take(Stage.VERIFIED, run.run(), Optional.empty(), reason));
  }

  private Optional<Finding> awaited(int missing) {
    return seat.until(Stage.SELF_SCORING)
        .filter(until -> missing > 0 && !seat.today().isAfter(until))
        .map(until -> new SelfScoresAwaited(seat.place(), until, missing));
  }

  /** The verified run is made known to all units, who may object until a day. */
  public Optional<Finding> publish(LocalDate until, String reason) {
    return ProceedingOrder.publishing(seat.proceeding(), seat.place())
        .or(() -> seat.byAssessor(seat.standing()))
        .or(() -> seat.over(until))
        .or(() -> take(Stage.PUBLISHED, seat.standing().run(), Optional.of(until), reason));
  }

  /** A newer run with the corrected evidence takes the place of the one that stands. */
  public Optional<Finding> revise(Assessment run, String reason) {
    return ProceedingOrder.objecting(seat.proceeding(), seat.place())
        .or(() -> seat.foreign(run))
        .or(() -> seat.byAssessor(run))
        .or(() -> notNewer(run))
        .or(() -> lacking(run))
        .or(() -> take(Stage.REVISED, run.run(), Optional.empty(), reason));
  }

  private Optional<Finding> notNewer(Assessment run) {
    Assessment stands = seat.standing();
    return run.asOf().isAfter(stands.asOf())
        ? Optional.empty()
        : Optional.of(new RunNotNewer(seat.place(), run.run(), stands.run()));
  }

  private Optional<Finding> lacking(Assessment run) {
    List<Appeal> without =
        seat.proceeding().appeals().stream()
            .filter(
                appeal -> appeal.upheld().filter(step -> step.at().isAfter(run.asOf())).isPresent())
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EvidenceNotInRun(seat.place(), run.run(), ProceedingSeat.numbers(without)));
  }

  /** What stands in the way of closing; nothing is done. */
  public Optional<Finding> hindersClosing() {
    return ProceedingOrder.objecting(seat.proceeding(), seat.place())
        .or(() -> seat.byAssessor(seat.standing()))
        .or(
            () ->
                seat.until(Stage.PUBLISHED)
                    .filter(until -> !seat.today().isAfter(until))
                    .map(until -> new ObjectionsGoOn(seat.place(), until)))
        .or(this::undecided)
        .or(() -> lacking(seat.standing()));
  }

  private Optional<Finding> undecided() {
    List<Appeal> waiting =
        seat.proceeding().appeals().stream().filter(appeal -> appeal.decided().isEmpty()).toList();
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(new AppealsUndecided(seat.place(), ProceedingSeat.numbers(waiting)));
  }

  /** Signed with its papers; nothing changes any more. */
  public Optional<Finding> close(List<SignedPaper> papers, String reason) {
    return hindersClosing()
        .or(
            () ->
                seat.keep(
                    Stage.CLOSED,
                    seat.standing().run(),
                    "",
                    seat.acting().code(),
                    "",
                    "",
                    Optional.empty(),
                    reason,
                    papers));
  }

  private Optional<Finding> take(
      Stage stage, String run, Optional<LocalDate> until, String reason) {
    return seat.keep(stage, run, "", seat.acting().code(), "", "", until, reason, List.of());
  }
}
