/** What proves that milestones of work plans were reached, and who confirmed it. */
@NullMarked
package zhiheng.ledger.milestone;

import org.jspecify.annotations.NullMarked;
