/** What was released, when, with which hashes. */
@NullMarked
package zhiheng.ledger.publication;

import org.jspecify.annotations.NullMarked;
