package zhiheng.reports.site;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.UnitScore;

/** What a total is made of: dimensions, bonus, and what was shared out or taken off. */
final class Parts {
  private Parts() {}

  static Optional<ScoreNode> of(UnitScore score, String dimension) {
    return score.total().children().stream()
        .filter(node -> node.kind() == Kind.DIMENSION && node.code().equals(dimension))
        .findFirst();
  }

  static BigDecimal bonus(UnitScore score) {
    return score.total().children().stream()
        .filter(node -> node.kind() == Kind.BONUS)
        .map(ScoreNode::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
