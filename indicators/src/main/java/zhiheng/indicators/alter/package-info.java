/** A system or its figures as they could have been: one thing set otherwise, the rest the same. */
@NullMarked
package zhiheng.indicators.alter;

import org.jspecify.annotations.NullMarked;
