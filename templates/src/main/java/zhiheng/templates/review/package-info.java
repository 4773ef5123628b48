/** Case-file review sheets: vetoes, items with their points, deductions by defect, grades. */
@NullMarked
package zhiheng.templates.review;

import org.jspecify.annotations.NullMarked;
