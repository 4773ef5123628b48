package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.Rounding;
import zhiheng.templates.system.rule.Weighted;

/** Scores {@link Weighted}: the sum of the parts, each of which has its share of the points. */
final class WeightedScore {
  private WeightedScore() {}

  static IndicatorScore of(
      Indicator indicator,
      Optional<BigDecimal> full,
      boolean applies,
      List<IndicatorScore> parts,
      Rounding rounding) {
    List<IndicatorScore> assessed = parts.stream().filter(part -> !part.leftOut()).toList();
    if (!applies || assessed.isEmpty()) {
      Reason reason =
          new Reason(
              applies ? "weighted_left_out" : "not_applicable",
              Map.of(
                  "parts", Integer.toString(parts.size()),
                  "full", full.map(Shown::number).orElse("")));
      ScoreNode node =
          node(
              indicator,
              State.NOT_APPLICABLE,
              full.map(any -> BigDecimal.ZERO),
              reason,
              applies ? parts.stream().map(IndicatorScore::node).toList() : List.of());
      return new IndicatorScore(node, full, true);
    }
    int left = parts.size() - assessed.size();
    List<ScoreNode> nodes = parts.stream().map(IndicatorScore::node).toList();
    BigDecimal points = SharedOut.sumOf(assessed.stream().map(IndicatorScore::full).toList());
    List<ScoreNode> children =
        full.map(
                whole ->
                    SharedOut.with(
                        nodes, indicator.code(), Kind.INDICATOR, whole, points, left, rounding))
            .orElse(nodes);
    Reason reason =
        new Reason(
            left == 0 ? "weighted" : "weighted_part",
            Map.of(
                "parts", Integer.toString(parts.size()),
                "left_out", Integer.toString(left),
                "points", Shown.number(SharedOut.sum(children))));
    return new IndicatorScore(node(indicator, State.MEASURED, full, reason, children), full, false);
  }

  private static ScoreNode node(
      Indicator indicator,
      State state,
      Optional<BigDecimal> outOf,
      Reason reason,
      List<ScoreNode> children) {
    return new ScoreNode(
        indicator.code(),
        Kind.INDICATOR,
        indicator.name(),
        SharedOut.sum(children),
        outOf.orElse(null),
        state,
        null,
        List.of(),
        reason,
        children);
  }
}
