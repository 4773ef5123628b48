package zhiheng.templates.source;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the shape of a table of definitions; all of it refuses the file. */
public interface CsvFindings {

  /** A finding about the shape of a table. */
  sealed interface TableFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The first line does not name the columns that this table has. */
  record ColumnsDiffer(LinePlace place, String found, String expected) implements TableFinding {}

  /** A row has more or fewer cells than the table has columns. */
  record WrongNumberOfCells(LinePlace place, int found, int expected) implements TableFinding {}

  /** A quotation mark opens a cell and none closes it. */
  record QuoteNotClosed(LinePlace place) implements TableFinding {}

  /** A cell that must be filled in is empty. */
  record EmptyCell(LinePlace place, String column) implements TableFinding {}

  /** A day as in 2017-06-30 was expected here. */
  record ExpectedADate(LinePlace place, String found) implements TableFinding {}
}
