/** A course in assessment: read in order, the lessons teach the rules, one small case each. */
@NullMarked
package zhiheng.indicators.stories;

import org.jspecify.annotations.NullMarked;
