package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.Map;
import zhiheng.templates.system.rule.Evidence;

/** Scores {@link Evidence}. */
final class EvidenceScore {
  private EvidenceScore() {}

  static Earned of(Evidence rule, Given given) {
    boolean there = given.value().compareTo(rule.atLeast()) >= 0;
    return Earned.of(
        there ? "evidence" : "evidence_missing",
        given,
        there ? given.all() : BigDecimal.ZERO,
        Map.of("at_least", Shown.number(rule.atLeast())));
  }
}
