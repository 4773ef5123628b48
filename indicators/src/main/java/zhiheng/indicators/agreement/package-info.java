/** How far several raters agree about the same subjects: kappa, alpha, AC1; pure. */
@NullMarked
package zhiheng.indicators.agreement;

import org.jspecify.annotations.NullMarked;
