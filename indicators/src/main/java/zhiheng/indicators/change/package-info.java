/** Why a score is not what it was a year ago: figures, rules, peers. */
@NullMarked
package zhiheng.indicators.change;

import org.jspecify.annotations.NullMarked;
