package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Measured;
import zhiheng.templates.system.Indicator;

/**
 * The figures known of one unit, each with the question that gave it. A measure that is not there
 * was not reported, which is not the same as 0.
 *
 * @param year the figures of the assessed year, by measure
 * @param before the figures of the year before
 * @param errors the standard errors of values that are estimated from a sample, by indicator
 */
public record Known(
    Map<String, Measured> year, Map<String, Measured> before, Map<String, BigDecimal> errors) {

  public Known {
    year = Collections.unmodifiableMap(new TreeMap<>(year));
    before = Collections.unmodifiableMap(new TreeMap<>(before));
    errors = Collections.unmodifiableMap(new TreeMap<>(errors));
  }

  /** Figures that were counted, not estimated. */
  public Known(Map<String, Measured> year, Map<String, Measured> before) {
    this(year, before, Map.of());
  }

  /** The same figures with the errors of some values. */
  public Known with(Map<String, BigDecimal> found) {
    return new Known(year, before, found);
  }

  static Optional<BigDecimal> figure(Map<String, Measured> of, String measure) {
    return Optional.ofNullable(of.get(measure)).map(Measured::figure);
  }

  /** A figure of the year. */
  public Optional<BigDecimal> figure(String measure) {
    return figure(year, measure);
  }

  /** The figures that an indicator rests on. */
  public List<Measured> behind(Indicator indicator) {
    List<Measured> behind = new ArrayList<>();
    for (String measure : indicator.measures()) {
      Optional.ofNullable(year.get(measure)).ifPresent(behind::add);
      if (indicator.looksBack()) {
        Optional.ofNullable(before.get(measure)).ifPresent(behind::add);
      }
    }
    return behind;
  }
}
