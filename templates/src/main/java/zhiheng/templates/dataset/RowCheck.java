package zhiheng.templates.dataset;

import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * A condition that each row of a dataset must hold, such as dates in order. As with a check
 * constraint of SQL, a row breaks it only if it is false, not if a value that it needs is missing.
 *
 * @param column the column at which a broken check is shown
 * @param says the words for whoever broke it
 */
public record RowCheck(String code, Condition holds, String column, Severity severity, Text says) {}
