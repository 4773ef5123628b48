package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/** So many points for each case; the points of the indicator, if it has any, are the cap. */
public record PerCase(BigDecimal each) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.perCase(this);
  }

  @Override
  public boolean sharesOutPoints() {
    return false;
  }
}
