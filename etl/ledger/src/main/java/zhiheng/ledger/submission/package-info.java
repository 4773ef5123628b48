/** Forms handed in; every figure with its file, sheet and cell. */
@NullMarked
package zhiheng.ledger.submission;

import org.jspecify.annotations.NullMarked;
