package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.system.Indicator;

/** The values of each peer group for an indicator, as far as there are any. */
final class Peers {
  private final Map<String, List<BigDecimal>> byGroup = new TreeMap<>();

  Peers(Indicator indicator, List<Subject> subjects) {
    for (Subject subject : subjects) {
      Reading.of(indicator, subject)
          .value()
          .ifPresent(
              value ->
                  byGroup.computeIfAbsent(subject.group(), none -> new ArrayList<>()).add(value));
    }
    // Each unit of a group is given the same list, so it must be one that nobody has to copy.
    byGroup.replaceAll((group, values) -> List.copyOf(values));
  }

  List<BigDecimal> of(Subject subject) {
    return byGroup.getOrDefault(subject.group(), List.of());
  }
}
