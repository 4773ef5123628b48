package zhiheng.intake.workbook;

/**
 * A cell as it was saved.
 *
 * @param ref as in {@code C7}
 * @param text the value as saved: digits of a number, words, {@code #DIV/0!}; for a formula the
 *     value that the program last computed
 */
public record Cell(String ref, Kind kind, String text, boolean formula) {

  /** What the value is. */
  public enum Kind {
    BLANK,
    NUMBER,
    TEXT,
    TRUTH,
    ERROR
  }

  static Cell blank(String ref) {
    return new Cell(ref, Kind.BLANK, "", false);
  }
}
