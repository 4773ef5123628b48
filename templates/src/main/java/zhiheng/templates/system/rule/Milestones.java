package zhiheng.templates.system.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The share of milestones met among those due; what is half done may count in part.
 *
 * @param credit by measure, how much of a milestone in that state counts: done 1, interim 0.6
 */
public record Milestones(Map<String, BigDecimal> credit) implements Rule {

  public Milestones {
    credit = Collections.unmodifiableMap(new LinkedHashMap<>(credit));
  }

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.milestones(this);
  }
}
