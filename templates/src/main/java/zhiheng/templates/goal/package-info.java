/** Goals over years: what is to be reached until when, and by which figure it is seen. */
@NullMarked
package zhiheng.templates.goal;

import org.jspecify.annotations.NullMarked;
