/** What leaves the house: open data, small cells withheld, releases that are whole or not there. */
@NullMarked
package zhiheng.reports.publish;

import org.jspecify.annotations.NullMarked;
