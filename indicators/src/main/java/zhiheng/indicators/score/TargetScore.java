package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Target.Nearly;

/** Scores {@link Target}. */
final class TargetScore {
  private TargetScore() {}

  static Earned of(Target rule, Given given) {
    BigDecimal target = rule.targetOf(given.group());
    Map<String, String> fields = new TreeMap<>();
    fields.put("target", given.read(target));
    fields.put("met", Shown.number(rule.met()));
    fields.put("reached", Shown.percent(given.value().divide(target, MathContext.DECIMAL128)));
    if (given.value().compareTo(target) >= 0) {
      return met(rule, given, given.value().subtract(target), fields);
    }
    for (Nearly nearly : rule.nearly()) {
      if (given.value().compareTo(target.multiply(nearly.from())) >= 0) {
        fields.put("from", Shown.percent(nearly.from()));
        fields.put("share", Shown.percent(nearly.share()));
        BigDecimal points = given.within(rule.met().multiply(nearly.share()));
        return Earned.of("target_nearly", given, points, fields);
      }
    }
    return Earned.of("target_missed", given, BigDecimal.ZERO, fields);
  }

  private static Earned met(
      Target rule, Given given, BigDecimal above, Map<String, String> fields) {
    BigDecimal over = above.setScale(0, RoundingMode.FLOOR);
    BigDecimal earned = rule.met().add(over.multiply(rule.overEach()));
    BigDecimal points = given.within(earned);
    fields.put("over", Shown.number(over));
    fields.put("each", Shown.number(rule.overEach()));
    if (over.multiply(rule.overEach()).signum() == 0) {
      return Earned.of("target_met", given, points, fields);
    }
    boolean capped = points.compareTo(earned) < 0;
    return Earned.of(capped ? "target_over_capped" : "target_over", given, points, fields);
  }
}
