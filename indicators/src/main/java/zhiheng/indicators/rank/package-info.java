/** Totals, grades, standings with ties; pure. */
@NullMarked
package zhiheng.indicators.rank;

import org.jspecify.annotations.NullMarked;
