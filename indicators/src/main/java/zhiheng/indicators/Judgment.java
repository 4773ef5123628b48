package zhiheng.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

  /** The same with other points for some dimensions. */
  public static List<UnitScore> of(
      IndicatorSystem system, List<Subject> subjects, Map<String, BigDecimal> weights) {
    return Standings.of(system, subjects, Scores.of(system, subjects, weights));
  }
}
