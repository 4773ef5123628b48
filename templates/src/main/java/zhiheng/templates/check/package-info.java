/** What must hold between figures: checks, what they compare, and whether they can fail at all. */
@NullMarked
package zhiheng.templates.check;

import org.jspecify.annotations.NullMarked;
