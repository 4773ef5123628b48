/** By what rule an enterprise or a kind of goods counts as risky. */
@NullMarked
package zhiheng.templates.risk;

import org.jspecify.annotations.NullMarked;
