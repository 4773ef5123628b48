package zhiheng.reports.document;

import java.util.List;

/** A row of a table. */
public record Row(Kind kind, List<Cell> cells) {

  /** What a row is to the rows around it. */
  public enum Kind {
    BODY,
    /** The sum or the whole that the other rows are parts of. */
    TOTAL,
    /** A part of the row above it: its name stands further in. */
    PART
  }

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(Cell... cells) {
    return new Row(Kind.BODY, List.of(cells));
  }

  public static Row of(List<Cell> cells) {
    return new Row(Kind.BODY, cells);
  }

  public static Row total(Cell... cells) {
    return new Row(Kind.TOTAL, List.of(cells));
  }

  public static Row part(Cell... cells) {
    return new Row(Kind.PART, List.of(cells));
  }
}
