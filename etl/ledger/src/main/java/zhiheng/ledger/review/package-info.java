/** Case-file reviews: which files were drawn, who reads them, and what it came to. */
@NullMarked
package zhiheng.ledger.review;

import org.jspecify.annotations.NullMarked;
