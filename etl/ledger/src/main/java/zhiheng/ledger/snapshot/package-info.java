/** Which states of all facts were frozen, and what is in them. */
@NullMarked
package zhiheng.ledger.snapshot;

import org.jspecify.annotations.NullMarked;
