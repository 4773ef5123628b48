package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.UnitScore;

/** The units that one unit is compared with, itself among them. */
record Peers(List<UnitScore> units) {

  /** All units of a peer group. */
  static Peers group(Assessment assessment, String group) {
    return new Peers(
        assessment.units().stream().filter(unit -> unit.peerGroup().equals(group)).toList());
  }

  static Peers all(Assessment assessment) {
    return new Peers(assessment.units());
  }

  /** The mean of the points at a node; units that it does not apply to do not count. */
  Optional<BigDecimal> mean(String node) {
    List<BigDecimal> points = points(node);
    return points.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64));
  }

  Optional<BigDecimal> best(String node) {
    return points(node).stream().max(BigDecimal::compareTo);
  }

  /** One more than the number of units with more points: equal points share a rank. */
  long rank(String node, BigDecimal own) {
    return 1 + points(node).stream().filter(other -> other.compareTo(own) > 0).count();
  }

  private List<BigDecimal> points(String node) {
    return units.stream()
        .flatMap(unit -> unit.total().find(node).stream())
        .filter(found -> found.state() != State.NOT_APPLICABLE)
        .map(ScoreNode::points)
        .toList();
  }
}
