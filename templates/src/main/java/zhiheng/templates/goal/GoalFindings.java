package zhiheng.templates.goal;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a goal. */
public interface GoalFindings {

  /** A finding about a goal; all of it refuses the goal. */
  sealed interface GoalFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    LinePlace place();
  }

  /** No figure like this was published of the whole country. */
  record GoalFigureUnknown(LinePlace place, String series, String item, String known)
      implements GoalFinding {}

  /** No version of the monthly return has this item. */
  record GoalItemUnknown(LinePlace place, String found) implements GoalFinding {}

  /** A goal needs one of three: a published figure, a figure of returns, or why there is none. */
  record GoalNeedsOneFigure(LinePlace place, int found) implements GoalFinding {}

  /** The path begins after the year of the goal. */
  record GoalBeginsTooLate(LinePlace place, int from, int year) implements GoalFinding {}

  /** Two goals of a year bear the same code. */
  record GoalTwice(LinePlace place, String found) implements GoalFinding {}
}
