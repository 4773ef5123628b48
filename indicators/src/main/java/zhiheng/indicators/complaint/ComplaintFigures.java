package zhiheng.indicators.complaint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The complaints of one group in some time. Each step counts in the time in which it was taken.
 *
 * @param group the values of what complaints are told apart by
 * @param rewarded by the day of the feedback; without one by that of closing, or of receipt
 * @param open received by the end of the time and not closed by then
 * @param median calendar days from receipt to answer, of those answered in the time
 * @param ninetieth the 90th percentile of the same
 */
public record ComplaintFigures(
    List<String> group,
    long received,
    long answered,
    long transferred,
    long fedBack,
    long closed,
    long rewarded,
    long open,
    Optional<BigDecimal> median,
    Optional<BigDecimal> ninetieth) {

  public ComplaintFigures {
    group = List.copyOf(group);
  }
}
