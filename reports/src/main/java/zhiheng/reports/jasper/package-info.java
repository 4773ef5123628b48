/** A document as PDF and DOCX. */
@NullMarked
package zhiheng.reports.jasper;

import org.jspecify.annotations.NullMarked;
