/** What random inspections came to, bureau by bureau. */
@NullMarked
package zhiheng.indicators.inspection;

import org.jspecify.annotations.NullMarked;
