/** Runs a form's checks over a draft and what came before it. */
@NullMarked
package zhiheng.intake.check;

import org.jspecify.annotations.NullMarked;
