package zhiheng.templates.survey;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the meaning of a questionnaire or a wave; all of it refuses. */
public interface SurveyFindings {

  /** A finding about the definition of a survey. */
  sealed interface SurveyFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A code stands twice in a questionnaire: dimensions, parts, items and questions share them. */
  record SurveyCodeTwice(LinePlace place, String found) implements SurveyFinding {}

  /** A file is called for what is in it. */
  record SurveyFileName(LinePlace place, String expected) implements SurveyFinding {}

  /** The highest answer of a scale is not above the lowest. */
  record ScaleEmpty(LinePlace place, String from, String to) implements SurveyFinding {}

  /** A weight, or a share, lies outside what makes sense. */
  record SurveyNumberOutside(LinePlace place, String found, String expected)
      implements SurveyFinding {}

  /** An item is asked of a group that there is not. */
  record SurveyGroupUnknown(LinePlace place, String found, String known) implements SurveyFinding {}

  /** A skip rule looks at a question, or an answer, that there is not. */
  record SkipRuleUnknown(LinePlace place, String found, String known) implements SurveyFinding {}

  /** A dimension or part has nothing in it. */
  record SurveyLevelEmpty(LinePlace place, String code) implements SurveyFinding {}

  /** There is no such questionnaire, or not in this version. */
  record QuestionnaireUnknown(LinePlace place, String found, String known)
      implements SurveyFinding {}

  /** Not a day, or a last day before the first. */
  record FieldDayWrong(LinePlace place, String found) implements SurveyFinding {}
}
