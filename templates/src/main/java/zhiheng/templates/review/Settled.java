package zhiheng.templates.review;

import java.math.BigDecimal;

/**
 * What a file gets in the end.
 *
 * @param byThird true if a third reader had to step in
 */
public record Settled(BigDecimal score, Grade grade, boolean vetoed, boolean byThird) {}
