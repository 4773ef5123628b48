package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import zhiheng.templates.system.rule.Growth;

/** Scores {@link Growth}. */
final class GrowthScore {
  private GrowthScore() {}

  static Earned of(Growth rule, Given given) {
    if (given.before().isEmpty()) {
      return Earned.of("growth_no_year_before", given, BigDecimal.ZERO, Map.of());
    }
    BigDecimal before = given.before().get();
    BigDecimal base = before.signum() == 0 ? rule.zeroBase() : before;
    BigDecimal more = given.value().subtract(base);
    BigDecimal growth = more.divide(base, MathContext.DECIMAL128);
    // whole steps are counted before dividing: 11 of 10 is one step of 10 %, not 0.999…
    BigDecimal steps =
        more.divide(base.multiply(rule.step()), 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    BigDecimal earned = steps.multiply(rule.each());
    BigDecimal points = given.within(earned);
    return Earned.of(
        code(steps, before, points.compareTo(earned) < 0),
        given,
        points,
        Map.of(
            "before", given.read(before),
            "zero_base", Shown.number(rule.zeroBase()),
            "growth", Shown.percent(growth),
            "step", Shown.number(rule.step().movePointRight(2)),
            "steps", Shown.number(steps),
            "each", Shown.number(rule.each())));
  }

  private static String code(BigDecimal steps, BigDecimal before, boolean capped) {
    if (steps.signum() == 0) {
      return "growth_none";
    }
    String code = before.signum() == 0 ? "growth_from_zero" : "growth";
    return capped ? code + "_capped" : code;
  }
}
