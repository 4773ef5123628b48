/** A sheet read by its form becomes a draft. */
@NullMarked
package zhiheng.intake.reading;

import org.jspecify.annotations.NullMarked;
