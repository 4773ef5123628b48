package zhiheng.templates.system;

import java.math.BigDecimal;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What can be wrong with the meaning of an indicator system. */
public interface SystemFindings {

  /** A finding about an indicator system; it refuses the system unless it says otherwise. */
  sealed interface SystemFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The points of the parts are not the points of the whole. */
  record PartsDoNotAddUp(LinePlace place, Text whole, Text group, String expected, String found)
      implements SystemFinding {}

  /** A code that stands for nothing; {@code nearest} is the known one most like it. */
  record UnknownName(LinePlace place, Text kind, String found, String nearest)
      implements SystemFinding {}

  /** Two things of one kind carry the same code. */
  record NameTwice(LinePlace place, Text kind, String repeated) implements SystemFinding {}

  /** An indicator is scored by exactly one rule. */
  record NotOneRule(LinePlace place, String known) implements SystemFinding {}

  /** A straight line cannot be drawn between a point and itself. */
  record GoalpostsAreEqual(LinePlace place, BigDecimal value) implements SystemFinding {}

  /** Steps stand from the best to the worst, each edge beyond the next. */
  record StepsOutOfOrder(LinePlace place, BigDecimal upper, BigDecimal lower)
      implements SystemFinding {}

  /** A worse step may not earn more than a better one. */
  record WorseEarnsMore(LinePlace place, BigDecimal upper, BigDecimal lower)
      implements SystemFinding {}

  /** The best that can be earned is not what the indicator says it is worth. */
  record BestIsNotAll(LinePlace place, BigDecimal best, BigDecimal points)
      implements SystemFinding {}

  /** A number that has to be more than nothing is not. */
  record NotPositive(LinePlace place, String field, BigDecimal found) implements SystemFinding {}

  /** A share lies between 0 and 1. */
  record NotAShare(LinePlace place, String field, BigDecimal found) implements SystemFinding {}

  /** The rule shares out the points of its indicator, and there are none. */
  record RuleNeedsPoints(LinePlace place) implements SystemFinding {}

  /** The rule needs a value of the kind "so many of so many". */
  record RuleNeedsDenominator(LinePlace place) implements SystemFinding {}

  /** A step table says its points outright, so no peer group can have its own. */
  record PointsStandInRule(LinePlace place) implements SystemFinding {}

  /** The lowest grade begins at 0, or there are totals without a grade. */
  record LowestGradeNotFromZero(LinePlace place, BigDecimal from) implements SystemFinding {}

  /** The file's name and what stands in it differ. */
  record NameDiffersFromFile(LinePlace place, String expected, String found)
      implements SystemFinding {}

  /** The units assessed lie below something that is no unit. */
  record BelowNoUnit(LinePlace place, String found) implements SystemFinding {}

  /** A veto that caps neither total nor grade does nothing. */
  record VetoWithoutEffect(LinePlace place) implements SystemFinding {}

  /** An example does not come out as it says it should. */
  record ExampleFails(LinePlace place, Text says, BigDecimal expected, String found)
      implements SystemFinding {}

  /** An indicator made of parts, and the rule that weights them, come together or not at all. */
  record PartsAndWeightsBelongTogether(LinePlace place) implements SystemFinding {}

  /** Nothing can stand in: there is no value that the rule could look at. */
  record NothingStandsIn(LinePlace place, String field, String found) implements SystemFinding {}

  /** A day of any year is written as month and day. */
  record NoMonthAndDay(LinePlace place, String found) implements SystemFinding {}

  /** A measure that nothing asks for. */
  record MeasureNotUsed(LinePlace place, String measure) implements SystemFinding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** An indicator without an example: nobody has shown what it does. */
  record NoExample(LinePlace place, String indicator) implements SystemFinding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }
}
