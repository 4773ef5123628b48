package zhiheng.indicators.table;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a table that somebody brought along; all of it refuses the table. */
public interface TableFindings {

  /** A finding about a table or one of its cells. */
  interface TableFinding extends Finding {
    @Override
    Place place();

    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** There is no header, or no row below it. */
  record TableEmpty(FilePlace place) implements TableFinding {}

  /** Neither UTF-8 nor GB18030. */
  record TableNotText(FilePlace place) implements TableFinding {}

  /** The text is no CSV: a quotation mark is never closed, or a cell is far too long. */
  record TableMalformed(RowPlace place, String problem) implements TableFinding {}

  /** Two columns have one name. */
  record TableColumnTwice(FilePlace place, String column) implements TableFinding {}

  /** A row has more cells, or fewer, than the header. */
  record TableRowUneven(RowPlace place, int found, int expected) implements TableFinding {}

  /** A column was asked for that the table does not have. */
  record TableColumnUnknown(FilePlace place, String column, String known) implements TableFinding {}

  /** A number was expected in this cell. */
  record TableNotANumber(RowPlace place, String found) implements TableFinding {}

  /** A cell is blank that must be filled in. */
  record TableCellBlank(RowPlace place) implements TableFinding {}

  /** A number is smaller or larger than its column allows. */
  record TableNumberOutside(RowPlace place, String found, String expected)
      implements TableFinding {}

  /** Further mistakes of the same file, which are not told one by one. */
  record TableMoreMistakes(FilePlace place, long count) implements TableFinding {}
}
