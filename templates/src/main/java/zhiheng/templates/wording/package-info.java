/** Texts by language, with named fields. */
@NullMarked
package zhiheng.templates.wording;

import org.jspecify.annotations.NullMarked;
