package zhiheng.indicators;

import java.util.List;
import zhiheng.indicators.rank.Standings;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.system.IndicatorSystem;

/** Score, then rank: the same subjects and the same system always give the same judgment. */
public final class Judgment {
  private Judgment() {}

  /** The units with their scores and standings, the first rank first. */
  public static List<UnitScore> of(IndicatorSystem system, List<Subject> subjects) {
    return Standings.of(system, subjects, Scores.of(system, subjects));
  }
}
