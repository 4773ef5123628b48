/** The monthly figures as published. */
@NullMarked
package zhiheng.reports.bulletin;

import org.jspecify.annotations.NullMarked;
