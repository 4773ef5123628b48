/** Value × rule → points, with reasons; pure. */
@NullMarked
package zhiheng.indicators.score;

import org.jspecify.annotations.NullMarked;
