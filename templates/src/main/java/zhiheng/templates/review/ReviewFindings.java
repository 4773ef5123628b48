package zhiheng.templates.review;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the meaning of a review sheet; all of it refuses the sheet. */
public interface ReviewFindings {

  /** A finding about the definition of a review sheet. */
  sealed interface ReviewFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The points of the items do not add up to what the part, or the sheet, says. */
  record PointsDoNotAddUp(LinePlace place, String of, String found, String expected)
      implements ReviewFinding {}

  /** A defect costs nothing, more than its item has, or at least more than at most. */
  record DeductionDoesNotFit(LinePlace place, String defect, String points)
      implements ReviewFinding {}

  /** A code of the sheet stands twice. */
  record SheetCodeTwice(LinePlace place, String found) implements ReviewFinding {}

  /** Grades do not go down to 0. */
  record GradesDoNotReachNothing(LinePlace place) implements ReviewFinding {}

  /** The day from which the sheet holds is no day. */
  record SheetDayWrong(LinePlace place, String found) implements ReviewFinding {}

  /** Two readers may differ by less than nothing, or by more points than there are. */
  record ToleranceOutside(LinePlace place, String found) implements ReviewFinding {}
}
