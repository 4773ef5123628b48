/** The report on random inspections: what was drawn, done, found and published, and the risks. */
@NullMarked
package zhiheng.reports.inspection;

import org.jspecify.annotations.NullMarked;
