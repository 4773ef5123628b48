/** The one way to the database: connections, transactions, what can go wrong with them. */
@NullMarked
package zhiheng.ledger.store;

import org.jspecify.annotations.NullMarked;
