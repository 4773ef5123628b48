/** How incidence of infringement and need for enforcement are worked out, by year. */
@NullMarked
package zhiheng.templates.incidence;

import org.jspecify.annotations.NullMarked;
