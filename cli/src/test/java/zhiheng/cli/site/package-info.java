/** The published pages as a browser shows them. */
@NullMarked
package zhiheng.cli.site;

import org.jspecify.annotations.NullMarked;
