/** The chain of hashes over every change. */
@NullMarked
package zhiheng.ledger.audit;

import org.jspecify.annotations.NullMarked;
