package zhiheng.templates.unit;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the register of units; all of it refuses the register. */
public interface UnitFindings {

  /** A finding about the register. */
  sealed interface RegisterFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The text is no code of a unit. */
  record NotAUnitCode(LinePlace place, String found) implements RegisterFinding {}

  /** A unit ends before it begins. */
  record EndsBeforeItBegins(LinePlace place, LocalDate from, LocalDate to)
      implements RegisterFinding {}

  /** The same code stands twice on the same day. */
  record CodeStandsTwice(LinePlace place, String unit, LocalDate day) implements RegisterFinding {}

  /** On that day nobody stands to whom the unit could report. */
  record NoParent(LinePlace place, String unit, LocalDate day) implements RegisterFinding {}

  /** A code that the register does not have, or not on that day. */
  record NotStandingThen(LinePlace place, String unit, LocalDate day) implements RegisterFinding {}

  /** A code that the register never had. */
  record UnknownCode(LinePlace place, String unit) implements RegisterFinding {}

  /** A succession speaks of a unit that does not end on the day before. */
  record DoesNotEndThen(LinePlace place, String unit, LocalDate day) implements RegisterFinding {}

  /** A unit ends, nobody follows under its code, and the succession does not say who does. */
  record NoSuccessor(LinePlace place, String unit, LocalDate day) implements RegisterFinding {}

  /** A tag that units/tags.yaml does not have. */
  record UnknownTag(LinePlace place, String tag, String known) implements RegisterFinding {}

  /** A unit is listed twice in one group, or a province in two classes. */
  record ListedTwice(LinePlace place, String unit, String tag) implements RegisterFinding {}

  /** A class is given to a unit that is no province. */
  record ClassOfNoProvince(LinePlace place, String unit) implements RegisterFinding {}

  /** The weights by which a divided unit is shared out are too many, too few, or not 1 together. */
  record WeightsUnfit(LinePlace place, String unit, int successors) implements RegisterFinding {}
}
