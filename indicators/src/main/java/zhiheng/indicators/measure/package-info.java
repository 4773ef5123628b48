/** Definitions become questions, answers become values. */
@NullMarked
package zhiheng.indicators.measure;

import org.jspecify.annotations.NullMarked;
