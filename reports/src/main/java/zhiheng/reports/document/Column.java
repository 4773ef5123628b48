package zhiheng.reports.document;

/**
 * A column of a table.
 *
 * @param title its head; a unit of measure stands in it, in brackets
 * @param kind what its cells hold
 * @param width the share of the line that it wants, compared with its neighbors
 * @param shaded true if its cells are tinted by their place between the smallest and largest value
 */
public record Column(String title, Kind kind, int width, boolean shaded) {

  /**
   * What the cells of a column hold, and so on which side they stand and how a workbook shows them.
   */
  public enum Kind {
    /** Words, from the left. */
    TEXT,
    /** A short word or code, centered. */
    CODE,
    /** A whole number, from the right. */
    COUNT,
    /** A number with two places, as points have. */
    POINTS,
    /** A share or a rate of change; the value is in percent, 36.3 for 36.3%, with one place. */
    PERCENT;

    public boolean isNumber() {
      return this == COUNT || this == POINTS || this == PERCENT;
    }
  }

  public static Column text(String title, int width) {
    return new Column(title, Kind.TEXT, width, false);
  }

  public static Column code(String title, int width) {
    return new Column(title, Kind.CODE, width, false);
  }

  public static Column count(String title, int width) {
    return new Column(title, Kind.COUNT, width, false);
  }

  public static Column points(String title, int width) {
    return new Column(title, Kind.POINTS, width, false);
  }

  public static Column percent(String title, int width) {
    return new Column(title, Kind.PERCENT, width, false);
  }

  /** The same column with its cells tinted: the more, the darker. */
  public Column shadedByValue() {
    return new Column(title, kind, width, true);
  }
}
