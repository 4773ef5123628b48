package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/**
 * No points at one goalpost, all at the other, and a straight line between. Where {@code all} is
 * less than {@code none} the indicator is a reverse one.
 */
public record Goalposts(BigDecimal none, BigDecimal all) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.goalposts(this);
  }
}
