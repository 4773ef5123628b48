package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.Map;
import zhiheng.templates.system.rule.Deductions;

/** Scores {@link Deductions}. */
final class DeductionsScore {
  private DeductionsScore() {}

  static Earned of(Deductions rule, Given given) {
    BigDecimal off = given.value().multiply(rule.each());
    BigDecimal points = given.within(given.all().subtract(off));
    return Earned.of(
        off.signum() == 0 ? "deductions_none" : "deductions",
        given,
        points,
        Map.of(
            "each", Shown.number(rule.each()), "off", Shown.number(given.all().subtract(points))));
  }
}
