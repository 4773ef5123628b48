package zhiheng.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.submission.Checked;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Told;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.Approval;
import zhiheng.templates.form.Form;

/** What a return becomes when it has been checked: a submission with the clerk's words. */
final class CheckedReturn {
  private CheckedReturn() {}

  /** What asks for an explanation and has none. */
  static Findings unexplained(Draft draft, Findings findings) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : findings) {
      boolean explained =
          finding instanceof OfCheck failed && draft.explanations().containsKey(failed.row());
      if (finding.severity() == Severity.SOFT && !explained) {
        open.add(finding);
      }
    }
    return new Findings(open);
  }

  /**
   * What is recorded of a return that passed.
   *
   * @param by who hands in
   */
  static Submission submission(Draft draft, Findings findings, String by) {
    Form form = draft.form();
    Submission said =
        new Submission(
            draft.form().code(),
            draft.form().version(),
            draft.unit().code(),
            draft.period(),
            draft.part(),
            draft.file(),
            draft.sha256(),
            List.copyOf(draft.observations().values()),
            remarks(draft, findings));
    boolean awaits = form.term(draft.period()).approval() != Approval.NONE;
    return said.with(checked(draft, findings), awaits, by);
  }

  /**
   * What the checks of the form found, for those who approve and for the rate at which it passes.
   */
  static Checked checked(Draft draft, Findings findings) {
    List<Told> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof OfCheck failed) {
        told.add(
            new Told(
                failed.check(),
                failed.severity(),
                failed.row(),
                failed.column(),
                draft.explanations().containsKey(failed.row())));
      }
    }
    Form form = draft.form();
    return new Checked(form.checks().size() + form.usualRanges().size(), told);
  }

  /**
   * The clerk's words, each with what it answers: a soft check, a blank, or nothing in particular.
   */
  private static List<Remark> remarks(Draft draft, Findings findings) {
    Set<Remark> remarks = new LinkedHashSet<>();
    Set<String> answered = new LinkedHashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof OfCheck failed && draft.explanations().containsKey(failed.row())) {
        String words = draft.explanations().getOrDefault(failed.row(), "");
        remarks.add(new Remark(failed.check(), failed.row(), failed.column(), words));
        answered.add(failed.row());
      }
    }
    for (Observation one : draft.observations().values()) {
      String words = draft.explanations().get(one.row());
      if (words != null && one.amount() == null && one.text() == null && draft.rows().isEmpty()) {
        remarks.add(new Remark(Intake.BLANK, one.row(), one.column(), words));
        answered.add(one.row());
      }
    }
    draft
        .explanations()
        .forEach(
            (row, words) -> {
              if (!answered.contains(row)) {
                remarks.add(new Remark(Intake.NOTE, row, "", words));
              }
            });
    return List.copyOf(remarks);
  }
}
