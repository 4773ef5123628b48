package zhiheng.indicators.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.indicators.score.VetoScore;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Bonus;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Veto;

/**
 * The total of one unit, ready to be added up with other weights and other points. With the weights
 * and points as given it is the recorded total.
 *
 * @param cap what vetoes leave of the total
 * @param worstLeft the best grade that vetoes leave, counted from the best; −1 if all
 */
@SuppressWarnings("ArrayRecordComponent") // private to this computation, made once and only read
record UnitSum(
    List<List<Branch>> dimensions,
    double[] full,
    boolean[] leftOut,
    double whole,
    List<Branch> bonus,
    double most,
    double cap,
    int worstLeft,
    double step) {

  static UnitSum of(
      IndicatorSystem system, String group, ScoreNode total, Map<String, Integer> erring) {
    List<List<Branch>> dimensions = new ArrayList<>();
    double[] full = new double[system.dimensions().size()];
    boolean[] leftOut = new boolean[full.length];
    for (int i = 0; i < full.length; i++) {
      Dimension dimension = system.dimensions().get(i);
      ScoreNode node = child(total, dimension.code()).orElseThrow();
      dimensions.add(Branch.of(dimension.indicators(), node, group, erring));
      full[i] = dimension.points().map(BigDecimal::doubleValue).orElse(Double.NaN);
      leftOut[i] = Branch.isLeftOut(node);
    }
    Optional<Bonus> part = system.bonus();
    List<Branch> bonus =
        part.flatMap(
                found ->
                    child(total, found.code())
                        .map(node -> Branch.of(found.indicators(), node, group, erring)))
            .orElse(List.of());
    List<String> grades = system.grades().stream().map(Grade::code).toList();
    double cap = Double.POSITIVE_INFINITY;
    int worst = -1;
    for (Veto veto : system.vetoes()) {
      boolean holds =
          child(total, veto.code())
              .filter(node -> node.reason().code().startsWith(VetoScore.HOLDS))
              .isPresent();
      if (holds) {
        cap = Math.min(cap, veto.totalAtMost().map(BigDecimal::doubleValue).orElse(cap));
        worst = Math.max(worst, grades.indexOf(veto.gradeAtMost().orElse("")));
      }
    }
    return new UnitSum(
        dimensions,
        full,
        leftOut,
        system.points().map(BigDecimal::doubleValue).orElse(Double.NaN),
        bonus,
        part.map(found -> found.most().doubleValue()).orElse(0.0),
        cap,
        worst,
        system.rounding().step().doubleValue());
  }

  private static Optional<ScoreNode> child(ScoreNode total, String code) {
    return total.children().stream().filter(node -> node.code().equals(code)).findFirst();
  }

  /**
   * The total.
   *
   * @param weights by how much the weight of each dimension is multiplied, before all of them are
   *     brought back to the whole
   * @param anew the points of the indicators with errors
   */
  double total(double[] weights, double[] anew, boolean withBonus) {
    double sum = 0;
    double assessed = 0;
    double scale = scale(weights);
    for (int i = 0; i < full.length; i++) {
      double weight = weights[i] * scale;
      sum += weight * Branch.sum(dimensions.get(i), full[i], anew, step);
      assessed += leftOut[i] || Double.isNaN(full[i]) ? 0 : weight * full[i];
    }
    if (!Double.isNaN(whole) && assessed > 0 && Math.abs(assessed - whole) > 1e-9) {
      sum = Branch.rounded(sum * whole / assessed, step);
    }
    double more = withBonus ? Branch.sum(bonus, Double.NaN, anew, step) : 0;
    return Math.min(sum + Math.min(more, most), cap);
  }

  /** Weights off by a little still make the whole. */
  private double scale(double[] weights) {
    if (Double.isNaN(whole)) {
      return 1;
    }
    double before = 0;
    double after = 0;
    for (int i = 0; i < full.length; i++) {
      before += full[i];
      after += weights[i] * full[i];
    }
    return before / after;
  }
}
