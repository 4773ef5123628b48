/** Months, years, as-of moments, working calendars. */
@NullMarked
package zhiheng.templates.period;

import org.jspecify.annotations.NullMarked;
