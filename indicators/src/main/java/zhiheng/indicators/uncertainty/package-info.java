/** How far a ranking depends on errors and choices: replicates, rank intervals, sensitivity. */
@NullMarked
package zhiheng.indicators.uncertainty;

import org.jspecify.annotations.NullMarked;
