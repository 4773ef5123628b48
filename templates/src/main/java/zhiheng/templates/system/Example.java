package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.wording.Text;

/**
 * A small case that a system carries with it: these figures, these points.
 *
 * @param says what it shows
 * @param group the peer group of the unit
 * @param figures the figures of the year by measure; a measure that is not named was not reported
 * @param before the figures of the year before
 * @param peers the values of the others in the peer group
 * @param points what the indicator must give
 * @param reason the reason it must name, if that matters
 */
public record Example(
    Text says,
    String indicator,
    String group,
    Map<String, BigDecimal> figures,
    Map<String, BigDecimal> before,
    List<BigDecimal> peers,
    BigDecimal points,
    Optional<String> reason,
    LinePlace place) {

  public Example {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    peers = List.copyOf(peers);
  }
}
