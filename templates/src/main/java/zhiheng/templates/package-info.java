/** Everything defined, loaded, and checked against each other; the only way in. */
@NullMarked
package zhiheng.templates;

import org.jspecify.annotations.NullMarked;
