/** Sentences that figures write by themselves: rose, fell, stayed. */
@NullMarked
package zhiheng.reports.sentence;

import org.jspecify.annotations.NullMarked;
