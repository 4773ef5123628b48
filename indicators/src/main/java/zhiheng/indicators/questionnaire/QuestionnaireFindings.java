package zhiheng.indicators.questionnaire;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with answers to a questionnaire. */
public interface QuestionnaireFindings {

  /** An answer is not on the item's scale, and is no "don't know". */
  record AnswerOffScale(RowPlace place, String found, String scale) implements TableFinding {}

  /** An answer, or a group, is none of those that the questionnaire knows. */
  record AnswerUnknown(RowPlace place, String found, String known) implements TableFinding {}
}
