/** How sure a share is that was counted: confidence intervals of a binomial proportion; pure. */
@NullMarked
package zhiheng.indicators.interval;

import org.jspecify.annotations.NullMarked;
