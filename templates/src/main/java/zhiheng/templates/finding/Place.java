package zhiheng.templates.finding;

/** Where something was found, precisely enough to put a finger on it. */
public sealed interface Place {

  /** A whole file: it could not be opened, or it is not what it says it is. */
  record FilePlace(String file) implements Place {}

  /** A cell of a workbook, as the clerk sees it: sheet name and A1 reference. */
  record CellPlace(String file, String sheet, String cell) implements Place {}

  /** A character of a text file; line and column count from 1; {@code text} is the whole line. */
  record LinePlace(String file, int line, int column, String text) implements Place {}

  /** A row of a line-level file; the header is row 1, as in a spreadsheet. */
  record RowPlace(String file, long row, String column) implements Place {}

  /** A unit in a period: something is missing or at odds there, in no particular file. */
  record UnitPlace(String unit, String period) implements Place {}
}
