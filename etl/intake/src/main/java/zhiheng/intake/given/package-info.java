/**
 * What a form says already when it is handed out, and whether that still stands when it returns.
 */
@NullMarked
package zhiheng.intake.given;

import org.jspecify.annotations.NullMarked;
