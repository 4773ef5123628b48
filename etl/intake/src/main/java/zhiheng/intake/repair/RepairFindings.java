package zhiheng.intake.repair;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * What a clerk probably meant. Each stands at the cell that would be changed, and is said only if
 * the change mends what was found and breaks nothing else.
 */
public interface RepairFindings {

  /** A likely repair: worth trying, and nothing follows from it. */
  interface Repair extends Finding {
    @Override
    CellPlace place();

    @Override
    default Severity severity() {
      return Severity.NOTE;
    }
  }

  /** Two neighboring digits stand in each other's place. */
  record DigitsSwapped(
      CellPlace place, Text item, Text column, String found, String proposed, Text rule)
      implements Repair {}

  /** A digit was typed twice. */
  record DigitTwice(
      CellPlace place, Text item, Text column, String found, String proposed, Text rule)
      implements Repair {}

  /** A nought too many or too few. */
  record Tenfold(CellPlace place, Text item, Text column, String found, String proposed, Text rule)
      implements Repair {}

  /** Ten thousands of yuan for yuan, or the other way round. */
  record TenThousandfold(
      CellPlace place, Text item, Text column, String found, String proposed, Text rule)
      implements Repair {}

  /** The figure is the one of the return before, left standing. */
  record LastReturnRepeated(
      CellPlace place, Text item, Text column, String found, String proposed, Text rule)
      implements Repair {}

  /** Two columns of one item changed places: the month and the year to date. */
  record ColumnsSwapped(
      CellPlace place,
      Text item,
      Text column,
      String found,
      Text otherColumn,
      String otherFound,
      Text rule)
      implements Repair {}

  /** A negative sign that does not belong there. */
  record SignTyped(CellPlace place, Text item, Text column, String found, String proposed)
      implements Repair {}

  /** A number written as words: full-width digits, separators, a unit of measure, numerals. */
  record NumberMeant(CellPlace place, Text item, Text column, String found, String proposed)
      implements Repair {}

  /** A day written in another way. */
  record DayMeant(CellPlace place, Text item, Text column, String found, LocalDate proposed)
      implements Repair {}

  /** The choice that is nearly what was written. */
  record ChoiceMeant(CellPlace place, Text item, Text column, String found, Text proposed)
      implements Repair {}
}
