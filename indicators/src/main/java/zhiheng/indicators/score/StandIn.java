package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Reason;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.Missing;

/**
 * What is scored in place of a value that was not reported: the median of the peers or the value of
 * the year before, as the system lays down. It stays "not reported" and says what stood in.
 *
 * @param value empty if there is nothing that could stand in, which earns nothing
 * @param code of the reason
 */
record StandIn(Optional<BigDecimal> value, String code) {

  static StandIn of(Indicator indicator, Subject subject, List<BigDecimal> peers) {
    if (indicator.notReported() == Missing.PEER_MEDIAN) {
      return peers.isEmpty()
          ? new StandIn(Optional.empty(), "not_reported_no_peers")
          : new StandIn(Optional.of(median(peers)), "not_reported_peer_median");
    }
    Optional<BigDecimal> before = Reading.before(indicator, subject);
    return new StandIn(
        before, before.isEmpty() ? "not_reported_no_year_before" : "not_reported_last_year");
  }

  /** The peers, and this value among them: whoever is compared is one of those compared. */
  List<BigDecimal> among(List<BigDecimal> peers) {
    List<BigDecimal> all = new ArrayList<>(peers);
    value.ifPresent(all::add);
    return all;
  }

  /** The reason of the points, in place of the rule's own. */
  Reason reason(Given given, BigDecimal points) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("value", given.read(given.value()));
    fields.put("of", Integer.toString(given.peers().size() - 1));
    fields.put("full", given.full().map(Shown::number).orElse(""));
    fields.put("earned", Shown.number(points));
    return new Reason(code, fields);
  }

  /** The middle value, or the mean of the two in the middle. */
  static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted
            .get(half - 1)
            .add(sorted.get(half))
            .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
  }
}
