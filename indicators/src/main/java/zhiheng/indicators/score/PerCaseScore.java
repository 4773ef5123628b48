package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.Map;
import zhiheng.templates.system.rule.PerCase;

/** Scores {@link PerCase}. */
final class PerCaseScore {
  private PerCaseScore() {}

  static Earned of(PerCase rule, Given given) {
    BigDecimal earned = given.value().multiply(rule.each());
    BigDecimal points = given.within(earned);
    return Earned.of(
        points.compareTo(earned) < 0 ? "per_case_capped" : "per_case",
        given,
        points,
        Map.of("each", Shown.number(rule.each()), "uncapped", Shown.number(earned)));
  }
}
