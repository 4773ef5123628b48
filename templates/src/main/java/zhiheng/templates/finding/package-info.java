/** What is wrong, where, and how badly. */
@NullMarked
package zhiheng.templates.finding;

import org.jspecify.annotations.NullMarked;
