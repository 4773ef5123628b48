/** Charts drawn once for paper and page: readable without color, in the fonts of the house. */
@NullMarked
package zhiheng.reports.chart;

import org.jspecify.annotations.NullMarked;
