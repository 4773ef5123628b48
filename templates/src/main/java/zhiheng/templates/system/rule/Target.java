package zhiheng.templates.system.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A target for the year: met, it earns {@code met} points; nearly met, a share of them; each unit
 * above it a little more, within the points of the indicator.
 *
 * @param target the target where the peer group has none of its own
 * @param targetFor targets by peer group
 * @param met the points for meeting the target
 * @param nearly from the nearest to the farthest: from which share of the target which share of
 *     {@code met}; below the last of them nothing
 * @param overEach points for each whole unit above the target
 */
public record Target(
    BigDecimal target,
    Map<String, BigDecimal> targetFor,
    BigDecimal met,
    List<Nearly> nearly,
    BigDecimal overEach)
    implements Rule {

  public Target {
    targetFor = Collections.unmodifiableMap(new LinkedHashMap<>(targetFor));
    nearly = List.copyOf(nearly);
  }

  /** From this share of the target on, this share of the points for meeting it. */
  public record Nearly(BigDecimal from, BigDecimal share) {}

  /** The target for a unit of a peer group. */
  public BigDecimal targetOf(String group) {
    return targetFor.getOrDefault(group, target);
  }

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.target(this);
  }
}
