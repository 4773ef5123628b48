package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/** All points to begin with, so many off for each fault, and never less than none. */
public record Deductions(BigDecimal each) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.deductions(this);
  }
}
