package zhiheng.indicators.caseload;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many cases, or complaints, took how many days, and the exact quantiles of that. */
public final class DayCounts {
  private final TreeMap<Long, Long> counts = new TreeMap<>();
  private long all;

  public void add(long days, long cases) {
    counts.merge(days, cases, Long::sum);
    all += cases;
  }

  /**
   * A quantile; empty of nothing. R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical
   * Packages, The American Statistician 50 (1996), 361–365, definition 7, which R, NumPy and
   * DuckDB's {@code quantile_cont} use: the value at place (n − 1)·p, counted from 0, between two
   * days in proportion.
   */
  public Optional<BigDecimal> quantile(BigDecimal probability) {
    if (all == 0) {
      return Optional.empty();
    }
    BigDecimal place = BigDecimal.valueOf(all - 1).multiply(probability);
    long below = place.longValue();
    BigDecimal low = BigDecimal.valueOf(at(below));
    BigDecimal high = BigDecimal.valueOf(at(Math.min(all - 1, below + 1)));
    BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
    return Optional.of(low.add(high.subtract(low).multiply(rest)));
  }

  private long at(long place) {
    long passed = 0;
    for (Map.Entry<Long, Long> each : counts.entrySet()) {
      passed += each.getValue();
      if (place < passed) {
        return each.getKey();
      }
    }
    throw new IllegalStateException(place + " of " + all);
  }
}
