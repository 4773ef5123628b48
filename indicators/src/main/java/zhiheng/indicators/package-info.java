/** Measure, score, rank, record. */
@NullMarked
package zhiheng.indicators;

import org.jspecify.annotations.NullMarked;
