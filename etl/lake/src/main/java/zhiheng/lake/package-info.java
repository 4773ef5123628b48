/** What may be asked of line-level batches; no Spark types. */
@NullMarked
package zhiheng.lake;

import org.jspecify.annotations.NullMarked;
