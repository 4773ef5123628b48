package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A fact that caps the total or the grade, whatever else was earned.
 *
 * @param measure code of the measure that counts it
 * @param above it holds when the measure is more than this
 * @param totalAtMost the most that is left of the total
 * @param gradeAtMost code of the best grade that is left
 */
public record Veto(
    String code,
    Text name,
    Text source,
    String measure,
    BigDecimal above,
    Optional<BigDecimal> totalAtMost,
    Optional<String> gradeAtMost) {}
