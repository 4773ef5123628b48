package zhiheng.reports.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as printed, in the language of the document
 * @param value the exact figure behind the text, for workbooks and charts; null for words and for
 *     what is not known
 * @param evidence where the figure comes from; null for words
 */
public record Cell(String text, @Nullable BigDecimal value, @Nullable Evidence evidence) {

  public static Cell of(String text) {
    return new Cell(text, null, null);
  }

  /** A whole number. */
  public static Cell count(long value) {
    return count(BigDecimal.valueOf(value));
  }

  public static Cell count(BigDecimal value) {
    return new Cell(Digits.count(value), value, null);
  }

  /** Points or another figure with two places. */
  public static Cell points(BigDecimal value) {
    return new Cell(Digits.points(value), value, null);
  }

  /** A value already in percent: 36.3 is printed {@code 36.3%}. */
  public static Cell percent(BigDecimal value) {
    return new Cell(Digits.percent(value), value, null);
  }

  /** What cannot be given: there is nothing to count, or nothing to compare with. */
  public static Cell none() {
    return of("—");
  }

  public Cell from(Evidence origin) {
    return new Cell(text, value, origin);
  }
}
