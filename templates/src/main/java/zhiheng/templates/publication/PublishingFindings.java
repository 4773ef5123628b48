package zhiheng.templates.publication;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the definition of how figures are published. */
public interface PublishingFindings {

  /** A finding about that definition; all of it refuses it. */
  sealed interface PublishingFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** Nothing says how figures are published. */
  record NothingOnPublishing(FilePlace place) implements PublishingFinding {}

  /** Small counts from more to less, or from 0, which says nothing about anybody. */
  record SmallCellsOutOfOrder(LinePlace place, int from, int to) implements PublishingFinding {}

  /** Two tables bear the same code. */
  record BreakdownTwice(LinePlace place, String found) implements PublishingFinding {}

  /** A table is of a form that is not defined. */
  record BreakdownWithoutForm(LinePlace place, String found, String known)
      implements PublishingFinding {}

  /** A table shows an item that the form does not count by month. */
  record BreakdownOfNoCount(LinePlace place, String found, String version)
      implements PublishingFinding {}
}
