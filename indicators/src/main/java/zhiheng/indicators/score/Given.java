package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.system.Rounding;
import zhiheng.templates.system.Value.Show;

/**
 * What a rule is given to score one unit.
 *
 * @param before the value of the year before
 * @param full the points of the indicator; empty where they are open-ended
 * @param group the unit's peer group
 * @param peers the values in the peer group, the unit's own among them
 * @param known the unit's figures
 */
public record Given(
    BigDecimal value,
    Optional<BigDecimal> before,
    Optional<BigDecimal> full,
    String group,
    List<BigDecimal> peers,
    Known known,
    Show show,
    Rounding rounding) {

  public Given {
    peers = List.copyOf(peers);
  }

  /** The points of the indicator, for rules that share them out. */
  BigDecimal all() {
    return full.orElse(BigDecimal.ZERO);
  }

  /** Points within those of the indicator and never less than none. */
  BigDecimal within(BigDecimal points) {
    BigDecimal positive = points.max(BigDecimal.ZERO);
    return full.map(positive::min).orElse(positive);
  }

  /** A value as it is read in a sentence. */
  String read(BigDecimal any) {
    return show == Show.PERCENT ? Shown.percent(any) : Shown.number(any);
  }
}
