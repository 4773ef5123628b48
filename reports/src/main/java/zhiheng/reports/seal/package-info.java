/** The square that says by what a report is checked, and where it stands in a file. */
@NullMarked
package zhiheng.reports.seal;

import org.jspecify.annotations.NullMarked;
