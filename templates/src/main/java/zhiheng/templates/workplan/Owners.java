package zhiheng.templates.workplan;

import java.util.List;
import java.util.stream.Stream;

/** Who answers for a task; the first named leads (列第一位的为牵头部门或单位). */
public record Owners(Party lead, List<Party> others) {

  public Owners {
    others = List.copyOf(others);
  }

  /** The lead, then the others. */
  public List<Party> all() {
    return Stream.concat(Stream.of(lead), others.stream()).toList();
  }
}
