package zhiheng.templates.system.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * The part of the peer group in which a unit stands: the best quarter all points, the best half so
 * much of them, and so on.
 *
 * @param parts from the best part to the whole group
 * @param otherwise the share of the points for those in none of the parts
 */
public record Quantiles(Better better, List<Part> parts, BigDecimal otherwise) implements Rule {

  public Quantiles {
    parts = List.copyOf(parts);
  }

  /**
   * The best {@code top} of the group, as a share of its units, and the share of points it earns.
   */
  public record Part(BigDecimal top, BigDecimal share) {}

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.quantiles(this);
  }
}
