/** A document as an accessible page. */
@NullMarked
package zhiheng.reports.html;

import org.jspecify.annotations.NullMarked;
