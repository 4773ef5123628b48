/** The year's scores, unit by unit, with their reasons. */
@NullMarked
package zhiheng.reports.assessment;

import org.jspecify.annotations.NullMarked;
