/** Pages of a site in which readers find, sort and weigh what was published. */
@NullMarked
package zhiheng.reports.site;

import org.jspecify.annotations.NullMarked;
