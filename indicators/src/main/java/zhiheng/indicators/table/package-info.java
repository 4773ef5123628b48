/** Tables that anybody may bring along: any CSV file, its columns by name, its mistakes by cell. */
@NullMarked
package zhiheng.indicators.table;

import org.jspecify.annotations.NullMarked;
