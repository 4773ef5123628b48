package zhiheng.indicators.agreement;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with a table of ratings. */
public interface AgreementFindings {

  /** There is nobody to agree with. */
  record TooFewRaters(FilePlace place, int found) implements TableFinding {}

  /** A word among ratings that have an order, and nobody said which. */
  record RatingNeedsOrder(RowPlace place, String found) implements TableFinding {}

  /** A value does not stand in the order that was given. */
  record RatingNotInOrder(RowPlace place, String found, String order) implements TableFinding {}
}
