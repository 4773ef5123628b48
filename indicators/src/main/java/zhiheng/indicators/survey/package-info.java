/** Estimates from samples, with the error that comes from the way they were drawn; pure. */
@NullMarked
package zhiheng.indicators.survey;

import org.jspecify.annotations.NullMarked;
