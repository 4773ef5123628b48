/**
 * Opens templates, ledger and, only when asked, the lake; the one place where objects are wired.
 */
@NullMarked
package zhiheng.cli.workspace;

import org.jspecify.annotations.NullMarked;
