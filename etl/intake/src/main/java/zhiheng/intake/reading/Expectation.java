package zhiheng.intake.reading;

import java.util.Optional;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** What whoever hands in a file says it is; empty where they leave it to the file. */
public record Expectation(
    Optional<String> form,
    Optional<UnitCode> unit,
    Optional<Period> period,
    Optional<String> part) {

  /** Whatever the file says. */
  public static Expectation anything() {
    return new Expectation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
