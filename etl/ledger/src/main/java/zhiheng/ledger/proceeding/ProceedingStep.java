package zhiheng.ledger.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.store.CodePoints;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.unit.UnitCode;

/**
 * One step on the way of an assessment.
 *
 * @param system the code of the indicator system
 * @param run the run that stands from this step on
 * @param appeal its number, such as {@code appeal-provinces-2017-01}; empty if of no appeal
 * @param unit in whose name it was taken; of an appeal, the unit that objects
 * @param indicator what is objected to, by its code in the score; else empty
 * @param evidence the receipt, or the batch of lines, that an appeal rests on; else empty
 * @param until the last day of what was opened: for self-scores, for objections
 * @param by the person, as they called themselves
 * @param papers the reports as they were signed; only of a closing
 * @param at when it was recorded
 */
public record ProceedingStep(
    String system,
    int year,
    Stage stage,
    String run,
    String appeal,
    UnitCode unit,
    String indicator,
    String evidence,
    Optional<LocalDate> until,
    String by,
    String reason,
    List<SignedPaper> papers,
    Instant at) {

  public ProceedingStep {
    papers =
        papers.stream().sorted(Comparator.comparing(SignedPaper::file, CodePoints.ORDER)).toList();
    at = Exact.moment(at);
  }

  /** A report as it was signed: the name of its file, its hash, how long it is. */
  public record SignedPaper(String file, String sha256, long bytes) {}

  ProceedingStep at(Instant moment) {
    return new ProceedingStep(
        system, year, stage, run, appeal, unit, indicator, evidence, until, by, reason, papers,
        moment);
  }
}
