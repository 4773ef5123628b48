/** How words find room on paper: what printed pages and texts for offices have in common. */
@NullMarked
package zhiheng.reports.typeset;

import org.jspecify.annotations.NullMarked;
