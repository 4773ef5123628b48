/** Files that prove what was reported, kept beside the ledger under their hashes. */
@NullMarked
package zhiheng.cli.evidence;

import org.jspecify.annotations.NullMarked;
