package zhiheng.ledger.life;

import java.time.Instant;
import java.util.Optional;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * A file that was handed in and refused. None of its figures is kept.
 *
 * @param of the return that it was meant for; empty if that could not be read
 * @param sha256 of the file; empty if it could not be opened
 * @param hard how many findings refused it
 * @param run checks of the form that were run over it
 * @param failed different checks of them that found something
 * @param by who handed it in, as they call themselves
 * @param at when it was recorded
 */
public record RefusedFile(
    Optional<Return> of,
    String file,
    String sha256,
    int hard,
    int run,
    int failed,
    String by,
    Instant at) {

  /** What a file says it is. */
  public record Return(String form, UnitCode unit, Period period, String part) {}
}
