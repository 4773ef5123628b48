/** What follows from an assessment: commendation, rectification by a day, removal. */
@NullMarked
package zhiheng.indicators.consequence;

import org.jspecify.annotations.NullMarked;
