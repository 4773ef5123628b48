/**
 * What every report is made of: headings, tables, figures, cells with evidence; nothing of looks.
 */
@NullMarked
package zhiheng.reports.document;

import org.jspecify.annotations.NullMarked;
