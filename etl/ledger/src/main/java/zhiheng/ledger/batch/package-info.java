/** Which line-level batches exist, with their hashes. */
@NullMarked
package zhiheng.ledger.batch;

import org.jspecify.annotations.NullMarked;
