package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/** All points if the thing asked for is there, otherwise none. */
public record Evidence(BigDecimal atLeast) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.evidence(this);
  }
}
