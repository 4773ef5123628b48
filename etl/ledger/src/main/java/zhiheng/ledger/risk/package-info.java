/**
 * Lists of high-risk enterprises and goods, with their reasons, and what people decided of them.
 */
@NullMarked
package zhiheng.ledger.risk;

import org.jspecify.annotations.NullMarked;
