package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
                  byGroup.merge(
                      subject.group(),
                      List.of(value),
                      (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }
  }

  List<BigDecimal> of(Subject subject) {
    return byGroup.getOrDefault(subject.group(), List.of());
  }
}
