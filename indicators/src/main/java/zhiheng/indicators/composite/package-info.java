/**
 * Composite indicators: many indicators of many units, brought onto one scale and into one index.
 */
@NullMarked
package zhiheng.indicators.composite;

import org.jspecify.annotations.NullMarked;
