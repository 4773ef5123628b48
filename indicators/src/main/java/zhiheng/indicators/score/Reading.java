package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.Value;

/**
 * What an indicator reads off a unit: a value, or why there is none.
 *
 * @param value there if the state is MEASURED
 * @param before the value of the year before, where it was reported
 */
public record Reading(State state, Optional<BigDecimal> value, Optional<BigDecimal> before) {

  /** Reads an indicator's value off a unit. */
  public static Reading of(Indicator indicator, Subject subject) {
    if (!indicator.appliesTo(subject.labels())) {
      return none(State.NOT_APPLICABLE);
    }
    Known known = subject.known();
    Value value = indicator.value();
    if (!known.year().keySet().containsAll(value.measures())) {
      return none(State.NOT_REPORTED);
    }
    Optional<BigDecimal> now = divided(value, known.year());
    return now.isEmpty()
        ? none(State.NO_CASE)
        : new Reading(State.MEASURED, now, divided(value, known.before()));
  }

  /** The value of the year before; empty if it was not reported or there was no case. */
  static Optional<BigDecimal> before(Indicator indicator, Subject subject) {
    return divided(indicator.value(), subject.known().before());
  }

  private static Reading none(State state) {
    return new Reading(state, Optional.empty(), Optional.empty());
  }

  /** The value; empty if a figure is missing or the denominator is 0. */
  private static Optional<BigDecimal> divided(Value value, Map<String, Measured> figures) {
    Optional<BigDecimal> of = Known.figure(figures, value.of());
    if (value.per().isEmpty()) {
      return of;
    }
    Optional<BigDecimal> per = Known.figure(figures, value.per().get());
    if (of.isEmpty() || per.isEmpty() || per.get().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(of.get().multiply(value.times()).divide(per.get(), MathContext.DECIMAL128));
  }
}
