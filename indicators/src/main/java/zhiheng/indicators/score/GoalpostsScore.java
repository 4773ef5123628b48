package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import zhiheng.templates.system.rule.Goalposts;

/**
 * Scores {@link Goalposts}: min-max rescaling with fixed goalposts (OECD/JRC Handbook on
 * Constructing Composite Indicators, 2008, step 5).
 */
final class GoalpostsScore {
  private GoalpostsScore() {}

  static Earned of(Goalposts rule, Given given) {
    BigDecimal way = rule.all().subtract(rule.none());
    BigDecimal gone = given.value().subtract(rule.none());
    BigDecimal points =
        given.within(given.all().multiply(gone).divide(way, MathContext.DECIMAL128));
    return Earned.of(
        code(points, given),
        given,
        points,
        Map.of("none", given.read(rule.none()), "all", given.read(rule.all())));
  }

  private static String code(BigDecimal points, Given given) {
    if (points.signum() == 0) {
      return "goalposts_none";
    }
    return points.compareTo(given.all()) == 0 ? "goalposts_all" : "goalposts";
  }
}
