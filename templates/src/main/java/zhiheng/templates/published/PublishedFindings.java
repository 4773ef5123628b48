package zhiheng.templates.published;

import java.math.BigDecimal;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with published figures. */
public interface PublishedFindings {

  /** A finding that refuses the series. */
  sealed interface SeriesFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A series has no file. */
  record SeriesWithoutFile(LinePlace place, String series) implements SeriesFinding {}

  /** An item that series.yaml does not have. */
  record UnknownPublishedItem(LinePlace place, String item, String known)
      implements SeriesFinding {}

  /** A unit of measure that series.yaml does not have. */
  record UnknownMeasure(LinePlace place, String unit, String known) implements SeriesFinding {}

  /** A source that series.yaml does not have. */
  record UnknownSource(LinePlace place, String source, String known) implements SeriesFinding {}

  /** The area is no code of a unit. */
  record AreaIsNoCode(LinePlace place, String found) implements SeriesFinding {}

  /** The same item of the same area and year stands twice in a series. */
  record PublishedTwice(LinePlace place, String item, int year) implements SeriesFinding {}

  /** A change is given without saying of which kind it is, or a kind without a change. */
  record ChangeIncomplete(LinePlace place) implements SeriesFinding {}

  /**
   * The published change does not fit the published figure of the year before; it may have been
   * revised since, so this asks and does not refuse.
   */
  record ChangeContradicts(
      LinePlace place, String item, BigDecimal before, BigDecimal low, BigDecimal high)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.SOFT;
    }
  }
}
