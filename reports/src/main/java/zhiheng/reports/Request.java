package zhiheng.reports;

import java.time.Instant;
import java.util.Optional;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** Which report is wanted, of what. */
public sealed interface Request {

  /** The assessment of one unit, from the last run of a system recorded up to a moment. */
  record OfUnit(String system, int year, UnitCode unit, Instant recordedBy) implements Request {

    /** From the last run of all. */
    public OfUnit(String system, int year, UnitCode unit) {
      this(system, year, unit, Instant.MAX);
    }
  }

  /** The circular on all units of the last run of a system recorded up to a moment. */
  record Circular(String system, int year, Instant recordedBy) implements Request {

    /** From the last run of all. */
    public Circular(String system, int year) {
      this(system, year, Instant.MAX);
    }
  }

  /**
   * The quality of the case files reviewed in a year.
   *
   * @param results what the drawn review came to; empty if files were not drawn by this program
   */
  record CaseReview(Year year, Optional<ReviewResults> results) implements Request {

    /** Of files that were drawn elsewhere. */
    public CaseReview(Year year) {
      this(year, Optional.empty());
    }
  }

  /** What the random inspections of a year came to. */
  record Inspections(InspectionResults results) implements Request {}

  /** How far the work plans are in a year. */
  record Milestones(Year year) implements Request {}

  /** Where the goals over years stand in a year. */
  record Goals(Year year) implements Request {}

  /** The annual gazette: the returns of a year. */
  record Gazette(Year year) implements Request {}

  /** How good the data of a year is. */
  record DataQuality(Year year) implements Request {}

  /** The bulletin of a month. */
  record Bulletin(Month month) implements Request {}

  /**
   * A report whose figures come from elsewhere, such as the judgment of inspections or of a survey:
   * it brings them along and writes itself.
   */
  non-sealed interface Composed extends Request {
    /**
     * What it says.
     *
     * @param words of reports, in the language asked for
     * @param asOf what was known then, and the moment whose day the paper bears
     * @param illustration true if the facts are made up
     */
    Document compose(Templates templates, Words words, Instant asOf, boolean illustration);
  }
}
