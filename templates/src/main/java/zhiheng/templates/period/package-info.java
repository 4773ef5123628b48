/** Days, months, quarters, years and campaign windows; the working calendar. */
@NullMarked
package zhiheng.templates.period;

import org.jspecify.annotations.NullMarked;
