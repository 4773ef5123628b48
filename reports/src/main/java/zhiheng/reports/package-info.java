/** Which report, for whom, in which formats. */
@NullMarked
package zhiheng.reports;

import org.jspecify.annotations.NullMarked;
