package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Veto;

/**
 * A veto beside the dimensions: the points that it takes off the total, none if it does not hold. A
 * veto that limits the grade takes no points; its reason says {@code grade_at_most}.
 */
public final class VetoScore {
  /** How the code of the reason of a veto that holds begins. */
  public static final String HOLDS = "veto";

  private VetoScore() {}

  static ScoreNode of(IndicatorSystem system, Veto veto, Known known, BigDecimal total) {
    Optional<Measured> measured = Optional.ofNullable(known.year().get(veto.measure()));
    Optional<BigDecimal> figure = measured.map(Measured::figure);
    boolean holds = figure.filter(found -> found.compareTo(veto.above()) > 0).isPresent();
    BigDecimal points =
        veto.totalAtMost()
            .filter(most -> holds)
            .map(most -> most.subtract(total).min(BigDecimal.ZERO))
            .orElse(BigDecimal.ZERO);
    return new ScoreNode(
        veto.code(),
        Kind.VETO,
        veto.name(),
        points,
        BigDecimal.ZERO,
        figure.isPresent() ? State.MEASURED : State.NOT_REPORTED,
        figure.orElse(null),
        measured.stream().toList(),
        new Reason(code(veto, figure, holds), fields(system, veto, figure, points)),
        List.of());
  }

  private static String code(Veto veto, Optional<BigDecimal> figure, boolean holds) {
    if (holds) {
      String total = veto.totalAtMost().isPresent() ? "_of_total" : "";
      return HOLDS + total + (veto.gradeAtMost().isPresent() ? "_of_grade" : "");
    }
    return figure.isPresent() ? "no_veto" : "no_veto_not_reported";
  }

  private static Map<String, String> fields(
      IndicatorSystem system, Veto veto, Optional<BigDecimal> figure, BigDecimal points) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("value", figure.map(Shown::number).orElse(""));
    fields.put("above", Shown.number(veto.above()));
    fields.put("total_at_most", veto.totalAtMost().map(Shown::number).orElse(""));
    fields.put("grade_at_most", veto.gradeAtMost().orElse(""));
    system.grades().stream()
        .filter(grade -> veto.gradeAtMost().filter(grade.code()::equals).isPresent())
        .forEach(
            grade -> {
              fields.put("grade_zh", grade.name().zh());
              fields.put("grade_en", grade.name().en());
            });
    fields.put("points", Shown.number(points));
    return fields;
  }
}
