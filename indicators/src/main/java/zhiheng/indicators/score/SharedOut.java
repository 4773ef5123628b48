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
import zhiheng.templates.system.Rounding;
import zhiheng.templates.wording.Text;

/**
 * What is left out takes its points with it, and the others have to stand for it. That is a part of
 * its own beside them: so each of them keeps the points that its reason explains, and all parts add
 * up to the whole.
 */
final class SharedOut {
  private static final Text NAME = new Text("不计项分值折算", "Points of what was left out");

  private SharedOut() {}

  /**
   * The parts, and one more for those left out, if any of them has points.
   *
   * @param whole the points of the whole
   * @param assessed the points of the parts that were assessed
   * @param leftOut how many were left out
   */
  static List<ScoreNode> with(
      List<ScoreNode> parts,
      String code,
      Kind kind,
      BigDecimal whole,
      BigDecimal assessed,
      int leftOut,
      Rounding rounding) {
    if (assessed.signum() == 0 || assessed.compareTo(whole) == 0) {
      return parts;
    }
    BigDecimal sum = sum(parts);
    BigDecimal scaled = rounding.of(sum.multiply(whole).divide(assessed, MathContext.DECIMAL128));
    Map<String, String> fields =
        Map.of(
            "left_out", Integer.toString(leftOut),
            "sum", Shown.number(sum),
            "assessed", Shown.number(assessed),
            "whole", Shown.number(whole),
            "scaled", Shown.number(scaled));
    List<ScoreNode> all = new ArrayList<>(parts);
    all.add(
        new ScoreNode(
            code + ".shared_out",
            kind,
            NAME,
            scaled.subtract(sum),
            whole.subtract(assessed),
            State.MEASURED,
            null,
            List.of(),
            new Reason("shared_out", fields),
            List.of()));
    return all;
  }

  static BigDecimal sum(List<ScoreNode> nodes) {
    return nodes.stream().map(ScoreNode::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal sumOf(List<Optional<BigDecimal>> points) {
    return points.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
