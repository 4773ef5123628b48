package zhiheng.indicators;

import java.util.Optional;
import zhiheng.indicators.change.Change;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.UnitCode;

/** Assessments of two years beside each other. */
public final class YearOnYear {
  private final Templates templates;
  private final Assessments assessments;

  public YearOnYear(Templates templates, Assessments assessments) {
    this.templates = templates;
    this.assessments = assessments;
  }

  /** Last year's run of the same system; empty if there is none. */
  public Optional<Assessment> before(Assessment assessment) {
    return assessments.latest(assessment.system(), assessment.year() - 1);
  }

  /** Why a unit's total is not last year's; empty if one of the years is not there. */
  public Optional<Change> of(Assessment assessment, UnitCode unit) {
    return before(assessment)
        .flatMap(earlier -> Recalled.of(earlier, templates))
        .flatMap(
            earlier ->
                Recalled.of(assessment, templates)
                    .flatMap(now -> Change.between(earlier, now, unit)));
  }
}
