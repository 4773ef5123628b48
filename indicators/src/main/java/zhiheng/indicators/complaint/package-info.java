/** What became of complaints and clues: received, answered, transferred, fed back, rewarded. */
@NullMarked
package zhiheng.indicators.complaint;

import org.jspecify.annotations.NullMarked;
