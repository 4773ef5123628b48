/** What a survey asks, of whom, when, and how those who answered were drawn. */
@NullMarked
package zhiheng.templates.survey;

import org.jspecify.annotations.NullMarked;
