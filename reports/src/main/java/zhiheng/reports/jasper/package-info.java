/** A document as PDF. */
@NullMarked
package zhiheng.reports.jasper;

import org.jspecify.annotations.NullMarked;
