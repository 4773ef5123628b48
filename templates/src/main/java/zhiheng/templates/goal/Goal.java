package zhiheng.templates.goal;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One goal, as a document sets it.
 *
 * @param year by the end of which it is to be reached
 * @param text the document's own words
 * @param source the document and the place in it
 * @param measuring by which figure it is seen; empty if by none
 * @param unmeasurable why by none; empty if there is one
 */
public record Goal(
    String code,
    int year,
    Text text,
    Text source,
    Optional<Measuring> measuring,
    Optional<Text> unmeasurable) {

  /** Whether more is better, or less. */
  public enum Better {
    HIGHER,
    LOWER
  }

  /** Where the figures of the years come from. */
  public sealed interface Figures {}

  /** A published figure of the whole country. */
  public record InSeries(String series, String item) implements Figures {}

  /**
   * The provinces' monthly returns added up over a year; with {@code per}, the percentage of two
   * such sums.
   */
  public record InReturns(String of, Optional<String> per) implements Figures {}

  /**
   * How a goal is seen in figures.
   *
   * @param reading what the words are taken to mean
   * @param from the first year of the path
   * @param target what is to be reached; empty if anything better than in the first year will do
   * @param most more than which the figure can never be, such as 100 per cent
   * @param illustration true if the document does not name the number
   */
  public record Measuring(
      Figures figures,
      Text reading,
      int from,
      Better better,
      Optional<BigDecimal> target,
      Optional<BigDecimal> most,
      boolean illustration) {

    /** True if a value is as good as another or better. */
    public boolean reaches(BigDecimal value, BigDecimal wanted) {
      return better == Better.HIGHER ? value.compareTo(wanted) >= 0 : value.compareTo(wanted) <= 0;
    }
  }
}
