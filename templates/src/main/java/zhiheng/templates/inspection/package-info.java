/** Random inspections of a year: what is inspected, how many, and whom rather. */
@NullMarked
package zhiheng.templates.inspection;

import org.jspecify.annotations.NullMarked;
