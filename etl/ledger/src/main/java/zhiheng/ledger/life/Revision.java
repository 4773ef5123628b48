package zhiheng.ledger.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Step;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.templates.unit.UnitCode;

/** One file handed in for a return, and what was done with it since, oldest first. */
public record Revision(Handed handed, List<Step> steps) {
  public Revision {
    steps = List.copyOf(steps);
  }

  public Instant at() {
    return handed.receipt().at();
  }

  /** The step that took it back, if one did. */
  public Optional<Step> retracted() {
    return steps.stream().filter(step -> step.kind() == Kind.RETRACTED).findFirst();
  }

  /** The step that sent it back, unless it was approved after that. */
  public Optional<Step> sentBack() {
    return lastJudgment().filter(step -> step.kind() == Kind.SENT_BACK);
  }

  private Optional<Step> lastJudgment() {
    return steps.stream().filter(step -> step.kind() != Kind.RETRACTED).reduce((one, next) -> next);
  }

  /** The approvals that hold: those given since it was last sent back. */
  public List<Step> approvals() {
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      from = steps.get(i).kind() == Kind.SENT_BACK ? i + 1 : from;
    }
    return steps.subList(from, steps.size()).stream()
        .filter(step -> step.kind() == Kind.APPROVED)
        .toList();
  }

  public boolean approvedBy(UnitCode unit) {
    return approvals().stream().anyMatch(step -> step.unit().equals(unit));
  }

  /** True if its figures may count: not retracted, and approved where that is needed. */
  public boolean mayCount() {
    return retracted().isEmpty()
        && (!handed.awaitsApproval() || approvals().stream().anyMatch(Step::completes));
  }
}
