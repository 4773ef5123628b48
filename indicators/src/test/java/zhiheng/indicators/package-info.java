/** How units come to their standing, tried on figures that are given outright. */
@NullMarked
package zhiheng.indicators;

import org.jspecify.annotations.NullMarked;
