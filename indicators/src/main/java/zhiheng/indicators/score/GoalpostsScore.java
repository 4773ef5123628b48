package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import zhiheng.indicators.number.Logarithm;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Goalposts.Scale;

/**
 * Scores {@link Goalposts}: min-max rescaling with fixed goalposts (OECD/JRC Handbook on
 * Constructing Composite Indicators, 2008, step 5), of the value or of its logarithm.
 */
final class GoalpostsScore {
  private GoalpostsScore() {}

  static Earned of(Goalposts rule, Given given) {
    BigDecimal points = given.within(points(rule, given));
    return Earned.of(
        code(points, rule, given),
        given,
        points,
        Map.of("none", given.read(rule.none()), "all", given.read(rule.all())));
  }

  private static BigDecimal points(Goalposts rule, Given given) {
    boolean log = rule.scale() == Scale.LOG;
    if (log && given.value().signum() <= 0) {
      // no logarithm: it lies beyond the lower goalpost, whichever that is
      return rule.all().compareTo(rule.none()) < 0 ? given.all() : BigDecimal.ZERO;
    }
    BigDecimal none = log ? Logarithm.of(rule.none()) : rule.none();
    BigDecimal way = (log ? Logarithm.of(rule.all()) : rule.all()).subtract(none);
    BigDecimal gone = (log ? Logarithm.of(given.value()) : given.value()).subtract(none);
    return given.all().multiply(gone).divide(way, MathContext.DECIMAL128);
  }

  private static String code(BigDecimal points, Goalposts rule, Given given) {
    if (points.signum() == 0) {
      return "goalposts_none";
    }
    if (points.compareTo(given.all()) == 0) {
      return "goalposts_all";
    }
    return rule.scale() == Scale.LOG ? "goalposts_log" : "goalposts";
  }
}
