/** One class per command; exit codes. */
@NullMarked
package zhiheng.cli;

import org.jspecify.annotations.NullMarked;
