/** Which font files play the parts of an official paper, and where they are found. */
@NullMarked
package zhiheng.reports.font;

import org.jspecify.annotations.NullMarked;
