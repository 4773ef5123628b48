/** Where the cells of a form lie on its sheet, and how the empty sheet looks. */
@NullMarked
package zhiheng.intake.sheet;

import org.jspecify.annotations.NullMarked;
