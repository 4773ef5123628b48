package zhiheng.lake;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What can be wrong with a file of lines. */
public interface LineFindings {

  /** A finding that refuses the file. */
  sealed interface LineFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The file has a header at most. */
  record NoLines(FilePlace place) implements LineFinding {}

  /** A cell that must have a value is empty. */
  record LineValueMissing(RowPlace place, Text column) implements LineFinding {}

  /** Not a day. */
  record LineNotADay(RowPlace place, Text column, String found) implements LineFinding {}

  /** Not a number, or one with too many digits. */
  record LineNotANumber(RowPlace place, Text column, String found) implements LineFinding {}

  /** Not a whole number. */
  record LineNotWhole(RowPlace place, Text column, String found) implements LineFinding {}

  /** Neither yes nor no. */
  record LineNotYesOrNo(RowPlace place, Text column, String found) implements LineFinding {}

  /** None of the values that the column may have. */
  record LineValueUnknown(RowPlace place, Text column, String found, Text allowed)
      implements LineFinding {}

  /**
   * No unified social credit code.
   *
   * @param part the part of it that is wrong
   * @param stands what stands in that part
   */
  record LineCreditCodeWrong(
      RowPlace place, Text column, String found, Text part, String stands, String expected)
      implements LineFinding {}

  /** The register has no such unit on that day; {@code day} is empty if the row names none. */
  record LineUnitUnknown(RowPlace place, String found, String day) implements LineFinding {}

  /** The same key stands in another row of the file. */
  record LineTwice(RowPlace place, String found, long times) implements LineFinding {}

  /** A check of the dataset is broken. */
  record LineCheckBroken(RowPlace place, String check, Text says, Severity severity)
      implements Finding {}

  /** More of one kind was found in a column than is shown. */
  record MoreOfTheSame(FilePlace place, Text column, long total, long shown) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }
}
