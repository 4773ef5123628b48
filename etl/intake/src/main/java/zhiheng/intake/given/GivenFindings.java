package zhiheng.intake.given;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What can be wrong with what a form is handed out for, or with what it was handed out with. */
public interface GivenFindings {

  /** A finding that refuses the form. */
  interface Refusing extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /**
   * A form of which a unit hands in several, without saying which.
   *
   * @param label what tells them apart: the work plan, the reviewer
   * @param known those that there are, as far as they are known beforehand
   */
  record PartMissing(Place place, Text label, String known) implements Refusing {}

  /** A part that nobody knows. */
  record PartUnknown(Place place, Text label, String found, String known) implements Refusing {}

  /** A part where a unit hands in one form only. */
  record PartNotAsked(Place place, Text form, String found) implements Refusing {}

  /** A unit that has nothing to do under a plan in a year. */
  record NothingGiven(Place place, Text plan, String period) implements Refusing {}

  /** A cell that was filled in and locked says something else now. */
  record GivenCellChanged(CellPlace place, Text item, Text column, Text found, Text expected)
      implements Refusing {}

  /** A row that was filled in is empty now. */
  record GivenRowMissing(CellPlace place, Text item, Text expected) implements Refusing {}

  /** A row below those that were filled in. */
  record RowNotGiven(CellPlace place, Text item) implements Refusing {}

  /**
   * A row that is followed and was open in the return before stands nowhere in this one.
   *
   * @param until the states that close a row, in both languages
   */
  record OpenRowMissing(Place place, String row, String since, String until) implements Refusing {}

  /** The form is not for units of this kind or level. */
  record NotAskedOfUnit(Place place, Text form, Text unit) implements Refusing {}

  /**
   * A unit scores itself by a system that does not assess it.
   *
   * @param found the code of the system
   */
  record NotAssessed(Place place, Text unit, Text system, String found) implements Refusing {}
}
