package zhiheng.intake.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import zhiheng.intake.check.CheckFindings.ScoredLate;
import zhiheng.intake.check.CheckFindings.ScoredTooHigh;
import zhiheng.intake.check.CheckFindings.ScoredUnknown;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;

/** Holds what a unit gives itself against the indicators of the system by which it is assessed. */
public final class SelfScoreMarks {
  private SelfScoreMarks() {}

  /** A note if the time that the assessor had set for self-scores is over. */
  public static Findings late(Draft draft, Proceeding proceeding, Instant now) {
    List<Finding> found = new ArrayList<>();
    proceeding
        .lateSelfScore(now)
        .ifPresent(until -> found.add(new ScoredLate(new FilePlace(draft.file()), until)));
    return new Findings(found);
  }

  /** Rows about indicators that there are not, or with more points than there are for one. */
  public static Findings run(Draft draft, IndicatorSystem system) {
    List<Finding> found = new ArrayList<>();
    for (String row : draft.rows()) {
      String code = draft.text(row, "indicator");
      if (!code.isEmpty() && !system.codes().contains(code)) {
        String known =
            String.join(", ", system.indicators().stream().map(Indicator::code).toList());
        found.add(new ScoredUnknown(draft.place(row, "indicator"), code, known));
      }
      system.indicator(code).ifPresent(indicator -> tooHigh(draft, row, indicator, found));
    }
    return new Findings(found);
  }

  private static void tooHigh(Draft draft, String row, Indicator indicator, List<Finding> found) {
    indicator
        .points()
        .ifPresent(
            most ->
                draft
                    .amount(row, "points")
                    .filter(own -> own.compareTo(most) > 0)
                    .ifPresent(
                        own ->
                            found.add(
                                new ScoredTooHigh(
                                    draft.place(row, "points"), indicator.name(), own, most))));
  }
}
