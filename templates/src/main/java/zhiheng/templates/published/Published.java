package zhiheng.templates.published;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * One published figure.
 *
 * @param series the series it belongs to: {@code enforcement}
 * @param area of whom it speaks; 100000 is the whole country
 * @param item what it counts: {@code cases_total}
 * @param name the item in words
 * @param value as published, with the digits that were published; or derived
 * @param unitOfMeasure {@code case}, {@code percent}, {@code score} …
 * @param change the published change on the year before
 * @param derived how it came about, if it was not published itself
 */
public record Published(
    String series,
    int year,
    UnitCode area,
    String item,
    Text name,
    BigDecimal value,
    String unitOfMeasure,
    Optional<Change> change,
    Optional<Derived> derived,
    Text note,
    Text source) {

  /** What was published about the change on the year before. */
  public record Change(BigDecimal by, Kind kind) {

    /** Growth in percent; difference in percentage points or scores; difference in number. */
    public enum Kind {
      PERCENT,
      POINT,
      COUNT
    }
  }

  /**
   * A figure computed back from the next year's figure and its published change.
   *
   * @param low the least that rounds to what was published
   * @param high the most that does
   * @param fromYear the year whose figure and change were used
   */
  public record Derived(BigDecimal low, BigDecimal high, int fromYear) {}
}
