/** The review of case files: drawn at random, read by two, judged; how far readers agree. */
@NullMarked
package zhiheng.indicators.review;

import org.jspecify.annotations.NullMarked;
