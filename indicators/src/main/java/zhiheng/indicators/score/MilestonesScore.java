package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import zhiheng.templates.system.rule.Milestones;

/** Scores {@link Milestones}; what is due is the denominator of the indicator's value. */
final class MilestonesScore {
  private MilestonesScore() {}

  static Earned of(Milestones rule, Given given, BigDecimal due) {
    BigDecimal credited =
        rule.credit().entrySet().stream()
            .map(
                credit ->
                    given
                        .known()
                        .figure(credit.getKey())
                        .orElse(BigDecimal.ZERO)
                        .multiply(credit.getValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal points =
        given.within(given.all().multiply(credited).divide(due, MathContext.DECIMAL128));
    return Earned.of(
        "milestones",
        given,
        points,
        Map.of(
            "due",
            Shown.number(due),
            "credited",
            Shown.number(credited),
            "share",
            Shown.percent(credited.divide(due, MathContext.DECIMAL128))));
  }
}
