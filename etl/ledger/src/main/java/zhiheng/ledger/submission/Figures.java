package zhiheng.ledger.submission;

import java.util.List;
import java.util.Optional;

/**
 * All that one form said: its cells in the order of row and column, the clerk's remarks, and what
 * the checks found.
 */
public record Figures(
    Handed handed, List<Observation> observations, List<Remark> remarks, Checked checked) {

  public Figures {
    observations = Submission.ordered(observations);
    remarks = Submission.orderedRemarks(remarks);
  }

  /** What a form said, of whose checks nothing is known. */
  public Figures(Handed handed, List<Observation> observations, List<Remark> remarks) {
    this(handed, observations, remarks, Checked.UNKNOWN);
  }

  /** The cell of a row and column, if the form had it. */
  public Optional<Observation> find(String row, String column) {
    return observations.stream()
        .filter(each -> each.row().equals(row) && each.column().equals(column))
        .findFirst();
  }
}
