/** What is published beside the main figures, and what is withheld. */
@NullMarked
package zhiheng.templates.publication;

import org.jspecify.annotations.NullMarked;
