/** Sums that do not depend on the order of their terms, and quantiles to the last digits. */
@NullMarked
package zhiheng.indicators.number;

import org.jspecify.annotations.NullMarked;
