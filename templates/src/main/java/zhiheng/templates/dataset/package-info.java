/** What may be counted: datasets, their columns and meanings, and the conditions put to them. */
@NullMarked
package zhiheng.templates.dataset;

import org.jspecify.annotations.NullMarked;
