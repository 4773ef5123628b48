package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A group of indicators with points of its own.
 *
 * @param points what its indicators add up to in every peer group; empty where they are open-ended
 */
public record Dimension(
    String code, Text name, Optional<BigDecimal> points, List<Indicator> indicators) {

  public Dimension {
    indicators = List.copyOf(indicators);
  }
}
