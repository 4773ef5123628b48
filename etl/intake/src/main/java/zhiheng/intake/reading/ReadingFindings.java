package zhiheng.intake.reading;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What can be wrong with a workbook that could be opened: whose it is, and what its cells hold. */
public interface ReadingFindings {

  /** A finding that refuses the return. */
  interface Refusing extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The hidden identity is gone: another file, or copied into a new workbook. */
  record MissingIdentity(FilePlace place) implements Refusing {}

  /** A form that nobody knows. */
  record UnknownForm(FilePlace place, String found, String known) implements Refusing {}

  /** Another form than was asked for. */
  record OtherForm(FilePlace place, Text found, Text expected) implements Refusing {}

  /** A version that does not hold for the period. */
  record OtherVersion(FilePlace place, String found, String expected) implements Refusing {}

  /** A unit that the register does not know in that period. */
  record UnitNotInRegister(FilePlace place, String found, String period) implements Refusing {}

  /** Another unit ({@code found}, of code {@code unit}) than was asked for. */
  record OtherUnit(FilePlace place, Text found, String unit, String expected) implements Refusing {}

  /** No period, or not one of the form's rhythm. */
  record PeriodNotUnderstood(FilePlace place, String found) implements Refusing {}

  /** Another period than was asked for. */
  record OtherPeriod(FilePlace place, String found, String expected) implements Refusing {}

  /** Another part (work plan, reviewer) than was asked for, or none. */
  record OtherPart(FilePlace place, Text label, String found, String expected)
      implements Refusing {}

  /** Nothing to see: no visible sheet. */
  record MissingSheet(FilePlace place) implements Refusing {}

  /** Rows or columns were moved, added or removed; the cells can no longer be trusted. */
  record SheetRearranged(CellPlace place, String found, Text expected) implements Refusing {}

  /** A blank cell of a figure, without a reason. */
  record BlankWithoutReason(CellPlace place, Text item, Text column) implements Refusing {}

  /** A blank cell where something must stand. */
  record BlankCell(CellPlace place, Text item, Text column) implements Refusing {}

  /** Words where a number belongs. */
  record TextForNumber(CellPlace place, Text item, Text column, String found) implements Refusing {}

  /** A number below nothing. */
  record NegativeNumber(CellPlace place, Text item, Text column, String found)
      implements Refusing {}

  /** A fraction where things are counted. */
  record FractionForCount(CellPlace place, Text item, Text column, String found)
      implements Refusing {}

  /** More digits than money has, or than anything counted could need. */
  record TooManyDigits(CellPlace place, Text item, Text column, String found) implements Refusing {}

  /** A formula that failed: {@code #DIV/0!} and the like. */
  record FormulaError(CellPlace place, Text item, Text column, String found) implements Refusing {}

  /** A formula without a computed number. */
  record FormulaWithoutValue(CellPlace place, Text item, Text column) implements Refusing {}

  /** Not a day. */
  record NotADate(CellPlace place, Text item, Text column, String found) implements Refusing {}

  /** None of the choices offered. */
  record NotAChoice(CellPlace place, Text item, Text column, String found) implements Refusing {}

  /** A code with spaces, or a text beyond all measure. */
  record TextUnfit(CellPlace place, Text item, Text column, int most) implements Refusing {}

  /** Two rows of a list say the same thing. */
  record RowTwice(CellPlace place, String found, String first) implements Refusing {}

  /** A list without any row. */
  record NothingFilledIn(FilePlace place) implements Refusing {}

  /** A formula in a cell of input; its computed number is taken. */
  record FormulaTaken(CellPlace place, Text item, Text column, String found) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }
}
