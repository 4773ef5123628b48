/** What a satisfaction survey came to. */
@NullMarked
package zhiheng.reports.satisfaction;

import org.jspecify.annotations.NullMarked;
