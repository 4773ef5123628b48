/**
 * A folder into which files are dropped, and the folders in which they lie after they were taken.
 */
@NullMarked
package zhiheng.cli.inbox;

import org.jspecify.annotations.NullMarked;
