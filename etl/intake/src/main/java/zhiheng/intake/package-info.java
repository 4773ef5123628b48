/** One file in, a receipt or findings out. */
@NullMarked
package zhiheng.intake;

import org.jspecify.annotations.NullMarked;
