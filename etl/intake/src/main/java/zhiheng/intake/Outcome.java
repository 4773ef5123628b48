package zhiheng.intake;

import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.finding.Findings;

/** What became of a file that was handed in. */
public sealed interface Outcome {

  /** Everything found, in the order in which it was found. */
  Findings findings();

  /**
   * It is in the ledger.
   *
   * @param findings soft findings and notes
   * @param unexplained the soft ones that still need an explanation
   */
  record Accepted(Receipt receipt, Submission submission, Findings findings, Findings unexplained)
      implements Outcome {}

  /** None of its figures was recorded, only that it was refused. */
  record Rejected(Findings findings) implements Outcome {}
}
