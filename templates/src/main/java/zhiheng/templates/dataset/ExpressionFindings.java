package zhiheng.templates.dataset;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a condition or an aggregate; all of it refuses the definition. */
public interface ExpressionFindings {

  /** A finding about an expression. */
  sealed interface ExpressionFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** Something else was expected here. */
  record UnexpectedInExpression(LinePlace place, String found, String expected)
      implements ExpressionFinding {}

  /** A text in quotation marks does not end. */
  record TextNotClosed(LinePlace place) implements ExpressionFinding {}

  /** The dataset has no such column. */
  record UnknownDatasetColumn(LinePlace place, String column, String dataset, String known)
      implements ExpressionFinding {}

  /** No period has such a thing. */
  record UnknownParameter(LinePlace place, String found, String known)
      implements ExpressionFinding {}

  /** Two values of different kinds are compared. */
  record NotComparable(LinePlace place, String found, String expected)
      implements ExpressionFinding {}

  /** The column never holds this value, so the condition would never be met. */
  record NeverThatValue(LinePlace place, String column, String found, String allowed)
      implements ExpressionFinding {}

  /** Means, ratios and the like are not asked of the lake. */
  record AggregateRefused(LinePlace place, String found) implements ExpressionFinding {}

  /** Only numbers can be added up. */
  record NotSummable(LinePlace place, String column) implements ExpressionFinding {}

  /** A definition nested deeper than anyone can read. */
  record NestedTooDeep(LinePlace place, int most) implements ExpressionFinding {}
}
