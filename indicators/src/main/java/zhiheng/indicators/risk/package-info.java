/** Lists of high-risk enterprises and goods, made by rule. */
@NullMarked
package zhiheng.indicators.risk;

import org.jspecify.annotations.NullMarked;
