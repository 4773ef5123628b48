package zhiheng.indicators.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.indicators.score.Subject;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.rule.Milestones;

/** The standard errors that an assessment kept of values estimated from a sample. */
final class RecordedErrors {
  private RecordedErrors() {}

  /** By indicator; units without a recorded error have none. */
  static Map<String, Plan.ErrorOf> of(IndicatorSystem system, List<Subject> subjects) {
    Map<String, Plan.ErrorOf> errors = new TreeMap<>();
    for (Indicator indicator : system.indicators()) {
      Map<String, Double> byUnit = new TreeMap<>();
      for (Subject subject : subjects) {
        BigDecimal error = subject.known().errors().get(indicator.code());
        if (error != null) {
          byUnit.put(subject.unit().code(), error.doubleValue());
        }
      }
      if (!byUnit.isEmpty() && !(indicator.rule() instanceof Milestones)) {
        errors.put(
            indicator.code(),
            new Plan.ErrorOf(
                Optional.empty(), false, byUnit, new LinePlace(system.code(), 1, 1, "")));
      }
    }
    return errors;
  }
}
