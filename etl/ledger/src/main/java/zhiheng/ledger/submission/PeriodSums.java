package zhiheng.ledger.submission;

import java.util.List;
import java.util.Set;
import zhiheng.templates.unit.UnitCode;

/**
 * What some units said of one period.
 *
 * @param units those that had handed in, in order
 * @param totals sums over the parts of each unit's return, in no order
 */
public record PeriodSums(Set<UnitCode> units, List<Total> totals) {}
