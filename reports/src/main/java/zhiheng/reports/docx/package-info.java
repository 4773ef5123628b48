/** A document as a text that an office can go on writing. */
@NullMarked
package zhiheng.reports.docx;

import org.jspecify.annotations.NullMarked;
