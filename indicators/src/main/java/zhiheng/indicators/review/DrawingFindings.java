package zhiheng.indicators.review;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with a list of reviewers. */
public interface DrawingFindings {

  /** A reviewer stands twice. */
  record ReviewerTwice(RowPlace place, String found) implements TableFinding {}

  /** A name that cannot be part of the name of a file. */
  record ReviewerNameUnfit(RowPlace place, String found) implements TableFinding {}

  /** Not the code of a bureau. */
  record ReviewerUnitUnknown(RowPlace place, String found) implements TableFinding {}

  /** For the files of a bureau there are fewer than three reviewers of other bureaus. */
  record ReviewersTooFew(FilePlace place, String unit, int found) implements TableFinding {}
}
