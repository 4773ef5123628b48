/** What was probably meant: slips of the hand that would explain what was found. */
@NullMarked
package zhiheng.intake.repair;

import org.jspecify.annotations.NullMarked;
