/** A document as a workbook of data. */
@NullMarked
package zhiheng.reports.xlsx;

import org.jspecify.annotations.NullMarked;
