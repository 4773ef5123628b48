package zhiheng.reports.assessment;

import zhiheng.ledger.assessment.Assessment;

/**
 * What the year before is compared by: its run of the same system that counted when the report was
 * asked for.
 *
 * @param signed true if it was closed and signed, so that it stays; else it is the latest so far
 */
public record LastYear(Assessment assessment, boolean signed) {}
