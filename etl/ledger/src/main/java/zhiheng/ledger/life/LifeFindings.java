package zhiheng.ledger.life;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.UnitPlace;
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
  record PeriodLocked(Place place, Text unit, String period) implements LifeFinding {}

  /** There is no such receipt, or not among the returns that the acting unit may see. */
  record ReceiptUnknown(FilePlace place, Text unit) implements LifeFinding {}

  /** A file of a unit that is neither the acting one nor below it. */
  record NotHandedInHere(Place place, Text unit, Text acting) implements LifeFinding {}

  /** Only a unit above may do this. */
  record OnlyFromAbove(Place place, Text unit) implements LifeFinding {}

  /** A unit between has not approved yet. */
  record OthersApproveFirst(UnitPlace place, String receipt, Text next) implements LifeFinding {}

  /** A newer file stands for the return. */
  record ReceiptReplaced(UnitPlace place, String receipt, String newer) implements LifeFinding {}

  /** The file was taken back before. */
  record ReceiptRetracted(UnitPlace place, String receipt) implements LifeFinding {}

  /** It was done before by the same unit; nothing changes. */
  record DoneBefore(UnitPlace place, String receipt) implements LifeFinding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** An unlocking would end before it began. */
  record UnlockIsOver(Place place, LocalDate until) implements LifeFinding {}
}
