/** One item of one unit over time, across mergers of units and versions of forms. */
@NullMarked
package zhiheng.reports.series;

import org.jspecify.annotations.NullMarked;
