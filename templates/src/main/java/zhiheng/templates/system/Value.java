package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator looks at: a measure, or one measure for each of another (a rate, or per person,
 * per 10,000 patents).
 *
 * @param of code of the measure
 * @param per code of the denominator
 * @param times the denominator's unit: 10000 for "per 10,000 patents"
 * @param show how the value is read
 */
public record Value(String of, Optional<String> per, BigDecimal times, Show show) {

  /** The value of an indicator that is made of parts: each of them has its own. */
  public static final Value OF_PARTS = new Value("", Optional.empty(), BigDecimal.ONE, Show.NUMBER);

  /** How a value is read. */
  public enum Show {
    NUMBER,
    /** A share of a whole: 0.9441 is read 94.41%. */
    PERCENT
  }

  /** The codes of the measures in it. */
  public List<String> measures() {
    if (of.isEmpty()) {
      return List.of();
    }
    return per.map(denominator -> List.of(of, denominator)).orElse(List.of(of));
  }
}
