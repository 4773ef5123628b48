/** Draws for random inspections, kept with everything that they follow from. */
@NullMarked
package zhiheng.ledger.inspection;

import org.jspecify.annotations.NullMarked;
