/** The quality of case files. */
@NullMarked
package zhiheng.reports.casereview;

import org.jspecify.annotations.NullMarked;
