package zhiheng.reports.document;

/**
 * A heading with its number, which {@link Outline} gives.
 *
 * @param level 1 to 4, as in 一、（一） 1. （1）
 * @param number as printed, with its mark: {@code 一、}; empty for a heading that is not counted
 */
public record Heading(int level, String number, String text) implements Block {

  public Heading {
    if (level < 1 || level > 4) {
      throw new IllegalArgumentException("headings have the levels 1 to 4, not " + level);
    }
  }

  /** Number and words as they stand on paper. */
  public String line() {
    return number + text;
  }
}
