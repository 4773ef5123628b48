/** Line-level files, CSV or workbook, become batches in the lake. */
@NullMarked
package zhiheng.intake.lines;

import org.jspecify.annotations.NullMarked;
