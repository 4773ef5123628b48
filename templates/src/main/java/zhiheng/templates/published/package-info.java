/**
 * Figures that were published, each with its source, and what follows from them for the year
 * before.
 */
@NullMarked
package zhiheng.templates.published;

import org.jspecify.annotations.NullMarked;
