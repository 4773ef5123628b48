package zhiheng.indicators.consequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.system.Consequence;
import zhiheng.templates.system.Consequence.Kind;
import zhiheng.templates.system.Consequence.Stood;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/** Reads the rules of a system for what follows from a year's grades. A person decides. */
public final class Consequences {

  private Consequences() {}

  /** What became of a rectification that was ordered after the assessment of the year before. */
  public enum FollowUp {
    /** Nothing was ordered. */
    NONE,
    /** This year's grade is better: it was mended. */
    MENDED,
    /** It still follows from this year's grade. */
    NOT_MENDED,
    /** The unit was not assessed this year. */
    NOT_ASSESSED
  }

  /**
   * One consequence for one unit.
   *
   * @param score of this year; of a unit that is no longer assessed, of the year before
   * @param rule empty if only last year's order is followed up
   * @param deadline by when something has to be mended
   */
  public record Follows(
      UnitScore score,
      Optional<Consequence> rule,
      Optional<LocalDate> deadline,
      FollowUp followUp) {}

  /**
   * All consequences, rule by rule and by rank; then what was mended of last year's.
   *
   * @param earlier the assessments of the years before by the same system, the last year first,
   *     without a gap
   */
  public static List<Follows> of(IndicatorSystem system, Assessment now, List<Assessment> earlier) {
    List<Follows> all = new ArrayList<>();
    for (Consequence rule : system.consequences()) {
      for (UnitScore score : now.units()) {
        if (follows(system, rule, stood(score.unit(), now, earlier))) {
          FollowUp followUp =
              rule.kind() == Kind.RECTIFICATION && wasOrdered(system, rule, score.unit(), earlier)
                  ? FollowUp.NOT_MENDED
                  : FollowUp.NONE;
          all.add(new Follows(score, Optional.of(rule), rule.deadline(now.year()), followUp));
        }
      }
    }
    all.addAll(followedUp(system, now, earlier));
    return all;
  }

  /** What was ordered last year and does not follow again. */
  private static List<Follows> followedUp(
      IndicatorSystem system, Assessment now, List<Assessment> earlier) {
    List<Follows> followed = new ArrayList<>();
    if (earlier.isEmpty()) {
      return followed;
    }
    for (Consequence rule : system.consequences()) {
      for (UnitScore was : earlier.get(0).units()) {
        if (rule.kind() == Kind.RECTIFICATION
            && wasOrdered(system, rule, was.unit(), earlier)
            && !follows(system, rule, stood(was.unit(), now, earlier))) {
          Optional<UnitScore> score = now.find(was.unit());
          followed.add(
              new Follows(
                  score.orElse(was),
                  Optional.empty(),
                  rule.deadline(now.year() - 1),
                  score.isPresent() ? FollowUp.MENDED : FollowUp.NOT_ASSESSED));
        }
      }
    }
    return followed;
  }

  private static boolean wasOrdered(
      IndicatorSystem system, Consequence rule, UnitCode unit, List<Assessment> earlier) {
    return !earlier.isEmpty()
        && follows(system, rule, stood(unit, earlier.get(0), earlier.subList(1, earlier.size())));
  }

  private static boolean follows(
      IndicatorSystem system, Consequence rule, List<Optional<Stood>> stood) {
    return rule.follows(system.grades(), stood);
  }

  /** How a unit stood in a year, then in the years before. */
  private static List<Optional<Stood>> stood(
      UnitCode unit, Assessment now, List<Assessment> earlier) {
    List<Optional<Stood>> stood = new ArrayList<>();
    stood.add(stood(unit, now));
    earlier.forEach(before -> stood.add(stood(unit, before)));
    return stood;
  }

  private static Optional<Stood> stood(UnitCode unit, Assessment assessment) {
    return assessment
        .find(unit)
        .map(
            score ->
                new Stood(
                    score.standing().grade(),
                    score.standing().rankInGroup(),
                    score.total().points()));
  }
}
