package zhiheng.ledger.submission;

import zhiheng.templates.finding.Severity;

/**
 * What a check found in a form that was recorded all the same.
 *
 * @param check the check's id
 * @param row item code, or number of the row in a list
 * @param column code of the column
 * @param explained true if the clerk explained it, see {@link Remark}
 */
public record Told(String check, Severity severity, String row, String column, boolean explained) {}
