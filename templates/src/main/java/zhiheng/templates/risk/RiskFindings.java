package zhiheng.templates.risk;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with a rule for risks. */
public interface RiskFindings {

  /** A finding about such a rule; all of it refuses the rule. */
  sealed interface RiskFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** No such dataset, or one that does not come from lists of lines. */
  record RiskDatasetUnknown(LinePlace place, String found, String known) implements RiskFinding {}

  /** The dataset has no such column, or one of another type. */
  record RiskColumnUnfit(LinePlace place, String dataset, String found, String expected)
      implements RiskFinding {}

  /** Two points bear the same code. */
  record RiskPointsTwice(LinePlace place, String found) implements RiskFinding {}

  /** A number that must be more than nothing. */
  record RiskNumberNotPositive(LinePlace place, String found) implements RiskFinding {}
}
