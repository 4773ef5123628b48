/** The work plan: what is done, what is late, who answers for it. */
@NullMarked
package zhiheng.reports.progress;

import org.jspecify.annotations.NullMarked;
