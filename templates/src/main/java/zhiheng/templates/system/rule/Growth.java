package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/**
 * So many points for each full step of growth over the year before; no growth, no points.
 *
 * <p>A year before of zero counts as {@code zeroBase}, as enforcement assessment tables lay down
 * ("a previous year of 0 counts as 1"); the points of the indicator, if it has any, are the cap.
 *
 * @param step the growth that earns once, as a share: 0.1 for ten percentage points
 */
public record Growth(BigDecimal step, BigDecimal each, BigDecimal zeroBase) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.growth(this);
  }

  @Override
  public boolean sharesOutPoints() {
    return false;
  }
}
