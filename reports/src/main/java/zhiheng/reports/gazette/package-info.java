/** The figures of a year as they are published once: the nation, the months, the provinces. */
@NullMarked
package zhiheng.reports.gazette;

import org.jspecify.annotations.NullMarked;
