package zhiheng.indicators.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Indicator;

/**
 * A part of one unit's score, ready to be added up again and again: its points as they were scored,
 * or the place of an indicator whose value has errors and which is scored anew in each replicate.
 *
 * @param full the points it could have; NaN where points are open-ended
 * @param leftOut true if its points were shared out among the others
 * @param erring the number of the indicator among those with errors; −1 for all others
 */
record Branch(double points, double full, boolean leftOut, int erring, List<Branch> parts) {

  static List<Branch> of(
      List<Indicator> indicators, ScoreNode whole, String group, Map<String, Integer> erring) {
    List<Branch> branches = new ArrayList<>();
    for (Indicator indicator : indicators) {
      ScoreNode node =
          whole.children().stream()
              .filter(child -> child.code().equals(indicator.code()))
              .findFirst()
              .orElseThrow();
      boolean measured = node.state() == ScoreNode.State.MEASURED;
      branches.add(
          new Branch(
              node.points().doubleValue(),
              indicator.pointsIn(group).map(Number::doubleValue).orElse(Double.NaN),
              isLeftOut(node),
              measured ? erring.getOrDefault(indicator.code(), -1) : -1,
              node.children().isEmpty() ? List.of() : of(indicator.parts(), node, group, erring)));
    }
    return branches;
  }

  static boolean isLeftOut(ScoreNode node) {
    String reason = node.reason().code();
    return reason.endsWith("_left_out") || reason.equals("not_applicable");
  }

  /**
   * The points, with what was left out shared out as the scoring does it.
   *
   * @param anew the points of the indicators with errors in this replicate
   */
  double sum(double[] anew, double step) {
    if (erring >= 0) {
      return anew[erring];
    }
    return parts.isEmpty() ? points : sum(parts, full, anew, step);
  }

  static double sum(List<Branch> parts, double whole, double[] anew, double step) {
    double sum = 0;
    double assessed = 0;
    for (Branch part : parts) {
      sum += part.sum(anew, step);
      assessed += part.leftOut || Double.isNaN(part.full) ? 0 : part.full;
    }
    boolean shares = !Double.isNaN(whole) && assessed > 0 && Math.abs(assessed - whole) > 1e-9;
    return shares ? rounded(sum * whole / assessed, step) : sum;
  }

  /** Half up to the places of the system. */
  static double rounded(double points, double step) {
    return Math.floor(points / step + 0.5 + 1e-9) * step;
  }
}
