/** Statutory terms: how long each stage of a case may take, by which rule, from when to when. */
@NullMarked
package zhiheng.templates.term;

import org.jspecify.annotations.NullMarked;
