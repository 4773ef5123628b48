/** The life of a return: expected, due, late, locked, sent back, approved, retracted. */
@NullMarked
package zhiheng.ledger.life;

import org.jspecify.annotations.NullMarked;
