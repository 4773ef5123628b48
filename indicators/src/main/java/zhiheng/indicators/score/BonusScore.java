package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Bonus;
import zhiheng.templates.wording.Text;

/** The bonus points of one unit; what goes beyond their cap is taken off as a part of its own. */
final class BonusScore {
  private static final Text CAP = new Text("超出加分上限", "Beyond the cap of the bonus");

  private BonusScore() {}

  static ScoreNode of(Bonus bonus, List<IndicatorScore> scores) {
    List<ScoreNode> children = new ArrayList<>(scores.stream().map(IndicatorScore::node).toList());
    BigDecimal sum = SharedOut.sum(children);
    BigDecimal points = sum.min(bonus.most());
    Map<String, String> fields =
        Map.of(
            "sum", Shown.number(sum),
            "most", Shown.number(bonus.most()),
            "points", Shown.number(points));
    boolean capped = points.compareTo(sum) < 0;
    if (capped) {
      children.add(cap(bonus, points.subtract(sum), fields));
    }
    return node(bonus, points, new Reason(capped ? "bonus_capped" : "bonus", fields), children);
  }

  private static ScoreNode node(
      Bonus bonus, BigDecimal points, Reason reason, List<ScoreNode> children) {
    return new ScoreNode(
        bonus.code(),
        Kind.BONUS,
        bonus.name(),
        points,
        bonus.most(),
        State.MEASURED,
        null,
        List.of(),
        reason,
        children);
  }

  private static ScoreNode cap(Bonus bonus, BigDecimal points, Map<String, String> fields) {
    return new ScoreNode(
        bonus.code() + ".cap",
        Kind.INDICATOR,
        CAP,
        points,
        BigDecimal.ZERO,
        State.MEASURED,
        null,
        List.of(),
        new Reason("bonus_cap", fields),
        List.of());
  }
}
