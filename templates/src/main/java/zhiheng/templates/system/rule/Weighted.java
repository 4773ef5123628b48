package zhiheng.templates.system.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of an indicator shared out among parts that are scored each by itself.
 *
 * @param weights by the code of the part; only their relation counts
 */
public record Weighted(Map<String, BigDecimal> weights) implements Rule {

  public Weighted {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.weighted(this);
  }

  /**
   * The points of each part. They make the whole to the last digit: what does not go into the
   * places goes to the largest remainders, of equal ones to the first.
   */
  public Map<String, BigDecimal> shares(BigDecimal points, int places) {
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    if (sum.signum() <= 0) {
      weights.keySet().forEach(part -> shares.put(part, BigDecimal.ZERO));
      return shares;
    }
    Map<String, BigDecimal> remainders = new LinkedHashMap<>();
    BigDecimal left = points;
    for (Map.Entry<String, BigDecimal> part : weights.entrySet()) {
      BigDecimal exact = points.multiply(part.getValue()).divide(sum, MathContext.DECIMAL128);
      BigDecimal share = exact.setScale(places, RoundingMode.DOWN);
      shares.put(part.getKey(), share);
      remainders.put(part.getKey(), exact.subtract(share));
      left = left.subtract(share);
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    List<String> largestFirst =
        remainders.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.<BigDecimal>reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (String part : largestFirst) {
      if (left.signum() > 0) {
        BigDecimal more = left.min(step);
        shares.merge(part, more, BigDecimal::add);
        left = left.subtract(more);
      }
    }
    return shares;
  }
}
