/** Findings, progress and messages on the screen, in the reader's language. */
@NullMarked
package zhiheng.cli.console;

import org.jspecify.annotations.NullMarked;
