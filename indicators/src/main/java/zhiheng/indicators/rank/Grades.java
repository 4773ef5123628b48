package zhiheng.indicators.rank;

import java.util.List;
import java.util.Optional;
import zhiheng.indicators.score.VetoScore;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;

/** The grade of a total, as the system lays it down, no better than the vetoes leave. */
public final class Grades {
  private Grades() {}

  /** The code of the grade; empty if the system gives none. */
  public static String of(IndicatorSystem system, ScoreNode total) {
    List<String> codes = system.grades().stream().map(Grade::code).toList();
    int earned = 0;
    while (earned < codes.size() - 1
        && total.points().compareTo(system.grades().get(earned).from()) < 0) {
      earned++;
    }
    int grade = Math.max(earned, worstLeft(codes, total));
    return codes.isEmpty() ? "" : codes.get(grade);
  }

  /** The best grade that vetoes leave, counted from the best. */
  private static int worstLeft(List<String> codes, ScoreNode total) {
    return total.children().stream()
        .filter(child -> child.kind() == Kind.VETO)
        .filter(veto -> veto.reason().code().startsWith(VetoScore.HOLDS))
        .map(veto -> Optional.ofNullable(veto.reason().fields().get("grade_at_most")).orElse(""))
        .mapToInt(codes::indexOf)
        .max()
        .orElse(-1);
  }
}
