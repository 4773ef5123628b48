/** How far goals over years have come, and whether the pace suffices. */
@NullMarked
package zhiheng.reports.goal;

import org.jspecify.annotations.NullMarked;
