/** Random selection that anyone can compute again from what was published before; pure. */
@NullMarked
package zhiheng.indicators.draw;

import org.jspecify.annotations.NullMarked;
