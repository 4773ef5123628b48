package zhiheng.lake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exact figures by question and by group. A group none of whose rows satisfies the question's
 * condition is not there, which is not the same as a sum of 0.
 *
 * @param figures by the question's code, then by the values of its {@code by} columns in their
 *     order; both sorted. A missing value is the empty text
 */
public record Answers(Map<String, Map<List<String>, BigDecimal>> figures) {

  /** The figure of one group; empty if no row was meant. */
  public Optional<BigDecimal> figure(String question, String... group) {
    return Optional.ofNullable(of(question).get(List.of(group)));
  }

  /** All groups of one question. */
  public Map<List<String>, BigDecimal> of(String question) {
    return figures.getOrDefault(question, Map.of());
  }
}
