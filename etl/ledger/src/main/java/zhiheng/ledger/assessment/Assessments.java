package zhiheng.ledger.assessment;

import java.util.List;
import java.util.Optional;

/** The assessments given. A score, once given, is a fact like any other. */
public final class Assessments {

  /**
   * Keeps an assessment in one transaction. The same one twice changes nothing.
   *
   * @throws IllegalArgumentException if the run is taken by another
   */
  public void record(Assessment assessment) {
    throw new UnsupportedOperationException();
  }

  /** The name of the next run of a system in a year: {@code provinces-2017-01}, then 02. */
  public String nextRun(String system, int year) {
    throw new UnsupportedOperationException();
  }

  /** The assessment of a system and year that was given last. */
  public Optional<Assessment> latest(String system, int year) {
    throw new UnsupportedOperationException();
  }

  public Optional<Assessment> find(String run) {
    throw new UnsupportedOperationException();
  }

  /** The names of all runs, as they came. */
  public List<String> runs() {
    throw new UnsupportedOperationException();
  }
}
