/** How common infringement is by region, how much enforcement is needed, and who should do it. */
@NullMarked
package zhiheng.indicators.incidence;

import org.jspecify.annotations.NullMarked;
