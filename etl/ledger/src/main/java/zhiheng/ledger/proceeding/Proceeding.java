package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiheng.ledger.life.ReturnState;

/**
 * How far the assessment of a system and year has come: the steps taken, oldest first, and what
 * follows from them.
 */
public record Proceeding(String system, int year, List<ProceedingStep> steps) {

  public Proceeding {
    steps = List.copyOf(steps);
  }

  /** The last step that was taken with the whole assessment; empty if none was taken yet. */
  public Optional<ProceedingStep> stands() {
    return steps.stream().filter(step -> !step.stage().isOfAppeal()).reduce((one, next) -> next);
  }

  /** The last step of a kind. */
  public Optional<ProceedingStep> last(Stage stage) {
    return steps.stream().filter(step -> step.stage() == stage).reduce((one, next) -> next);
  }

  /** True if a step of this kind was taken. */
  public boolean has(Stage stage) {
    return last(stage).isPresent();
  }

  /** The run that stands now. */
  public Optional<String> run() {
    return stands().map(ProceedingStep::run);
  }

  /**
   * The last day for self-scores if one that came at a moment came after it; empty if it was in
   * time, or if no day was set.
   */
  public Optional<LocalDate> lateSelfScore(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ReturnState.OFFICE);
    return last(Stage.SELF_SCORING).flatMap(ProceedingStep::until).filter(day::isAfter);
  }

  public boolean isClosed() {
    return has(Stage.CLOSED);
  }

  /** All appeals, as they came. */
  public List<Appeal> appeals() {
    return steps.stream()
        .filter(step -> step.stage() == Stage.APPEALED)
        .map(
            filed ->
                new Appeal(
                    filed,
                    steps.stream()
                        .filter(step -> step.appeal().equals(filed.appeal()))
                        .filter(step -> step.stage() != Stage.APPEALED)
                        .findFirst()))
        .toList();
  }

  /** True if an appeal was upheld, and no run has taken the place of the one it was about. */
  public boolean awaitsRevision() {
    return appeals().stream()
        .flatMap(appeal -> appeal.upheld().stream())
        // By their order: several steps may have the same moment.
        .anyMatch(
            upheld ->
                stands().filter(step -> steps.indexOf(step) > steps.indexOf(upheld)).isEmpty());
  }

  /** The number of the next appeal. */
  public String nextAppeal() {
    return String.format(Locale.ROOT, "appeal-%s-%04d-%02d", system, year, appeals().size() + 1);
  }
}
