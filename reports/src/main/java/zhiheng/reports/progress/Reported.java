package zhiheng.reports.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.milestone.EvidenceFile;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.ledger.submission.Figures;
import zhiheng.templates.period.Year;

/**
 * What is known of the milestones of a year: the forms that count, what owners found of them, and
 * the evidence that was given.
 *
 * @param seen the day on which one looks: what is due then or later is not late
 */
public record Reported(
    List<Figures> forms,
    Map<MilestoneOf, MilestoneReview> reviews,
    List<EvidenceFile> files,
    LocalDate seen) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  public Reported {
    forms = List.copyOf(forms);
    reviews = Map.copyOf(reviews);
    files = List.copyOf(files);
  }

  private static LocalDate day(Instant asOf) {
    // All that is recorded is asked for with the end of time, which has no day.
    return asOf.equals(Instant.MAX) ? LocalDate.MAX : LocalDate.ofInstant(asOf, CHINA);
  }

  /** What was known at a moment. */
  public static Reported read(Ledger ledger, Year year, Instant asOf) {
    List<Figures> forms =
        ledger.submissions().handed(Reached.FORM, year.code(), year.code(), asOf).stream()
            .flatMap(
                handed ->
                    ledger
                        .submissions()
                        .latest(handed.form(), handed.unit(), handed.period(), handed.part(), asOf)
                        .stream())
            .toList();
    return new Reported(
        forms,
        ledger.milestoneReviews().of(year.year(), asOf),
        ledger.evidenceFiles().of(year.year(), asOf),
        day(asOf));
  }
}
