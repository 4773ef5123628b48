package zhiheng.lake.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.ledger.milestone.MilestoneReview.Verdict;
import zhiheng.templates.period.Year;

/**
 * What a report on a work plan does not say itself and its dataset asks for: what the owners of the
 * tasks found of the milestones, and which of the years reported on were still running.
 */
record ProgressRows(Ledger ledger, Instant asOf) {
  private static final String FORM = "workplan-progress";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Comparator<MilestoneOf> BY_UNIT =
      Comparator.comparing(MilestoneOf::unit)
          .thenComparing(MilestoneOf::plan)
          .thenComparing(MilestoneOf::milestone);

  /** Rows of {@code milestone_reviews}: the last finding on each milestone, as known then. */
  List<Object[]> reviews() {
    List<Object[]> rows = new ArrayList<>();
    for (Year year : years()) {
      ledger.milestoneReviews().of(year.year(), asOf).values().stream()
          .sorted(Comparator.comparing(MilestoneReview::of, BY_UNIT))
          .forEach(review -> rows.add(row(review)));
    }
    return rows;
  }

  private static Object[] row(MilestoneReview review) {
    return new Object[] {
      review.of().unit(),
      review.of().year(),
      review.of().plan(),
      review.of().milestone(),
      review.receipt(),
      review.verdict() == Verdict.CONFIRMED ? "confirmed" : "refused"
    };
  }

  /**
   * Rows of {@code years_running}: each year that was not over, with the last day that was. A year
   * that was over has none, so that the same knowledge is the same snapshot from then on.
   */
  List<Object[]> yearsRunning() {
    List<Object[]> rows = new ArrayList<>();
    for (Year year : years()) {
      Instant end = year.lastDay().plusDays(1).atStartOfDay(CHINA).toInstant();
      if (asOf.isBefore(end)) {
        rows.add(new Object[] {year.year(), LocalDate.ofInstant(asOf, CHINA).minusDays(1)});
      }
    }
    return rows;
  }

  /** The years that reports speak of, in order. */
  private List<Year> years() {
    TreeSet<Year> years = new TreeSet<>(Comparator.comparing(Year::year));
    ledger
        .submissions()
        .handed(FORM, "", "", asOf)
        .forEach(handed -> years.add(handed.period().inYear()));
    return List.copyOf(years);
  }
}
