/**
 * Facts, kept for ever, each with its origin: open, migrate, one transaction, read as of a moment.
 */
@NullMarked
package zhiheng.ledger;

import org.jspecify.annotations.NullMarked;
