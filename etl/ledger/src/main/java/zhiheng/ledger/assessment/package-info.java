/** Assessments given: scores, explanation trees, standings. */
@NullMarked
package zhiheng.ledger.assessment;

import org.jspecify.annotations.NullMarked;
