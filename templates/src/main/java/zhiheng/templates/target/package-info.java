/** Who is inspected and dealt with: how enterprises and other organizations are named. */
@NullMarked
package zhiheng.templates.target;

import org.jspecify.annotations.NullMarked;
