package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Rounding;
import zhiheng.templates.wording.Text;

/**
 * The points of one unit for one dimension.
 *
 * @param leftOut true if all its indicators were left out
 */
record DimensionScore(ScoreNode node, Optional<BigDecimal> full, boolean leftOut) {
  private static final Text WEIGHED = new Text("权重调整", "Other weight");

  static DimensionScore of(Dimension dimension, List<IndicatorScore> scores, Rounding rounding) {
    List<IndicatorScore> left = scores.stream().filter(IndicatorScore::leftOut).toList();
    boolean allLeft = !scores.isEmpty() && left.size() == scores.size();
    List<ScoreNode> parts = scores.stream().map(IndicatorScore::node).toList();
    List<ScoreNode> children =
        dimension
            .points()
            .map(
                whole ->
                    SharedOut.with(
                        parts,
                        dimension.code(),
                        Kind.INDICATOR,
                        whole,
                        assessed(scores),
                        left.size(),
                        rounding))
            .orElse(parts);
    BigDecimal points = SharedOut.sum(children);
    Optional<BigDecimal> outOf =
        allLeft ? dimension.points().map(any -> BigDecimal.ZERO) : dimension.points();
    ScoreNode node =
        new ScoreNode(
            dimension.code(),
            Kind.DIMENSION,
            dimension.name(),
            points,
            outOf.orElse(null),
            allLeft ? State.NOT_APPLICABLE : State.MEASURED,
            null,
            List.of(),
            reason(dimension, scores.size(), left.size(), points),
            children);
    return new DimensionScore(node, dimension.points(), allLeft);
  }

  /** The same taken to other points, if there are any; the difference is a part of its own. */
  DimensionScore weighing(Optional<BigDecimal> points, Rounding rounding) {
    if (points.isEmpty() || full.isEmpty() || full.get().signum() == 0) {
      return this;
    }
    BigDecimal whole = points.get();
    BigDecimal taken =
        rounding.of(node.points().multiply(whole).divide(full.get(), MathContext.DECIMAL128));
    Map<String, String> fields =
        Map.of("from", Shown.number(full.get()), "to", Shown.number(whole));
    List<ScoreNode> children = new ArrayList<>(node.children());
    children.add(
        new ScoreNode(
            node.code() + ".weighed",
            Kind.INDICATOR,
            WEIGHED,
            taken.subtract(node.points()),
            whole.subtract(full.get()),
            State.MEASURED,
            null,
            List.of(),
            new Reason("weighed", fields),
            List.of()));
    ScoreNode weighed =
        new ScoreNode(
            node.code(),
            Kind.DIMENSION,
            node.name(),
            taken,
            leftOut ? BigDecimal.ZERO : whole,
            node.state(),
            null,
            List.of(),
            node.reason(),
            children);
    return new DimensionScore(weighed, points, leftOut);
  }

  private static BigDecimal assessed(List<IndicatorScore> scores) {
    return SharedOut.sumOf(
        scores.stream().filter(each -> !each.leftOut()).map(IndicatorScore::full).toList());
  }

  private static Reason reason(Dimension dimension, int all, int left, BigDecimal points) {
    String code = left == 0 ? "dimension" : left == all ? "dimension_left_out" : "dimension_part";
    return new Reason(
        code,
        Map.of(
            "indicators", Integer.toString(all),
            "left_out", Integer.toString(left),
            "full", dimension.points().map(Shown::number).orElse(""),
            "points", Shown.number(points)));
  }
}
