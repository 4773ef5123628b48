package zhiheng.ledger.submission;

import org.jspecify.annotations.Nullable;

/**
 * The checks of one form handed in, counted.
 *
 * @param run checks that were run; null if that was not kept
 * @param failed different checks that found something
 * @param explained those of them of which everything found was explained
 */
public record CheckTotals(@Nullable Integer run, int failed, int explained) {}
