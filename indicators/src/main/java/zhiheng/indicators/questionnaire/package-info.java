/**
 * Answers to a questionnaire become scores and an index by level, with what is remarkable about
 * them.
 */
@NullMarked
package zhiheng.indicators.questionnaire;

import org.jspecify.annotations.NullMarked;
