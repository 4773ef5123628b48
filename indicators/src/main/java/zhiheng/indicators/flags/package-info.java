/** What a person should look at in reported figures: flags, never deductions. */
@NullMarked
package zhiheng.indicators.flags;

import org.jspecify.annotations.NullMarked;
