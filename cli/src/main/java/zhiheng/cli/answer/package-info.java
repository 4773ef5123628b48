/** Answers to files that were handed in, as files: a marked copy, a page, and JSON. */
@NullMarked
package zhiheng.cli.answer;

import org.jspecify.annotations.NullMarked;
