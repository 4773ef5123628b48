package zhiheng.templates.review;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How a file did by one reviewer's marks.
 *
 * @param vetoed at least one basic standard failed
 * @param deducted points deducted, at each item no more than its points; before any veto
 * @param score what is left of 100; 0 after a veto
 * @param byStandard points deducted at each item of the sheet, in its order; items without a
 *     deduction are 0
 */
public record Reviewed(
    boolean vetoed,
    BigDecimal deducted,
    BigDecimal score,
    Grade grade,
    Map<String, BigDecimal> byStandard) {}
