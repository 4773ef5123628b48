/** Cells of workbooks that we do not trust, read within limits. */
@NullMarked
package zhiheng.intake.workbook;

import org.jspecify.annotations.NullMarked;
