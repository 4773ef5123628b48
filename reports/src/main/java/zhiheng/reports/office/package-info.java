/** What files of office programs have in common. */
@NullMarked
package zhiheng.reports.office;

import org.jspecify.annotations.NullMarked;
