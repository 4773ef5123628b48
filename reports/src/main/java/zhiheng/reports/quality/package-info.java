/** How complete, timely and plausible the figures of a year are. */
@NullMarked
package zhiheng.reports.quality;

import org.jspecify.annotations.NullMarked;
