package zhiheng.ledger.proceeding;

import java.util.Optional;

/**
 * An objection of a unit to its points, and what came of it.
 *
 * @param decided empty as long as nobody has decided
 */
public record Appeal(ProceedingStep filed, Optional<ProceedingStep> decided) {

  /** Its number, such as {@code appeal-provinces-2017-01}. */
  public String number() {
    return filed.appeal();
  }

  /** The decision that it was right. */
  public Optional<ProceedingStep> upheld() {
    return decided.filter(step -> step.stage() == Stage.UPHELD);
  }
}
