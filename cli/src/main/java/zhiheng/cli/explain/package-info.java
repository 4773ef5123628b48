/** A score laid open: the same facts as a tree, as JSON and as a page. */
@NullMarked
package zhiheng.cli.explain;

import org.jspecify.annotations.NullMarked;
