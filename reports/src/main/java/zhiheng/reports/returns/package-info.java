/** What the monthly returns add up to. */
@NullMarked
package zhiheng.reports.returns;

import org.jspecify.annotations.NullMarked;
