package zhiheng.templates.term;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the definition of terms; all of it refuses it. */
public interface TermFindings {

  /** A finding about the definition of terms. */
  sealed interface TermFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** Nothing says how long a case may take. */
  record NothingOnTerms(FilePlace place) implements TermFinding {}

  /** A term has no length, or one in more than one way. */
  record TermLengthUnclear(LinePlace place) implements TermFinding {}

  /** A term is of a kind of case that the list of cases does not know. */
  record TermKindUnknown(LinePlace place, String found, String known) implements TermFinding {}

  /** Two terms hold for the same stage and kind on the same day. */
  record TermsMeet(LinePlace place, String found, String other) implements TermFinding {}

  /** A day from or to which a term holds is no day. */
  record TermDayWrong(LinePlace place, String found) implements TermFinding {}

  /** The ends of the classes of ages do not rise. */
  record AgeingNotRising(LinePlace place, String found) implements TermFinding {}

  /** An alert would be raised after no days at all. */
  record AlertNotPositive(LinePlace place, String alert, int found) implements TermFinding {}
}
