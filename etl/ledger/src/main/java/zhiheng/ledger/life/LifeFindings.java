package zhiheng.ledger.life;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** Why something cannot be done with a return. */
public interface LifeFindings {

  /** A finding that stands in the way. */
  sealed interface LifeFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** Nothing more is taken for a period. */
  record PeriodLocked(FilePlace place, Text unit, String period) implements LifeFinding {}
}
