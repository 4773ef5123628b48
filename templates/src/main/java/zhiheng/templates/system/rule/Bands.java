package zhiheng.templates.system.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step table: the first band that the value reaches gives the points.
 *
 * @param better HIGHER: a band is reached from its edge up; LOWER: from its edge down
 * @param bands from the best to the worst
 * @param otherwise the points of a value that reaches no band, so that there are no gaps
 */
public record Bands(Better better, List<Band> bands, BigDecimal otherwise) implements Rule {

  public Bands {
    bands = List.copyOf(bands);
  }

  /** One step of the table. */
  public record Band(BigDecimal edge, BigDecimal points) {}

  /** True if a value reaches an edge, the edge itself included. */
  public static boolean reaches(BigDecimal value, BigDecimal edge, Better better) {
    int order = value.compareTo(edge);
    return better == Better.HIGHER ? order >= 0 : order <= 0;
  }

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.bands(this);
  }
}
