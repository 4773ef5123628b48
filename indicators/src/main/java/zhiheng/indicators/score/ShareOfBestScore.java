package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Map;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.ShareOfBest;

/**
 * Scores {@link ShareOfBest}. The best of a reverse indicator is the least value, and its share is
 * best ÷ value; where the best is 0, only 0 earns anything.
 */
final class ShareOfBestScore {
  private ShareOfBestScore() {}

  static Earned of(ShareOfBest rule, Given given) {
    boolean higher = rule.better() == Better.HIGHER;
    Comparator<BigDecimal> order =
        higher ? Comparator.<BigDecimal>naturalOrder() : Comparator.<BigDecimal>reverseOrder();
    BigDecimal best = given.peers().stream().max(order).orElse(given.value());
    BigDecimal share = higher ? share(given.value(), best) : reverse(given.value(), best);
    BigDecimal points = given.within(given.all().multiply(share));
    return Earned.of(
        higher ? "share_of_best" : "share_of_best_lower",
        given,
        points,
        Map.of("best", given.read(best), "share", Shown.percent(share)));
  }

  private static BigDecimal share(BigDecimal value, BigDecimal best) {
    return best.signum() <= 0 ? BigDecimal.ZERO : value.divide(best, MathContext.DECIMAL128);
  }

  private static BigDecimal reverse(BigDecimal value, BigDecimal best) {
    return value.signum() <= 0 ? BigDecimal.ONE : share(best, value);
  }
}
