package zhiheng.ledger.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** The forms handed in, every revision of them, kept for ever. */
public final class Submissions {

  /** Records a form in one transaction; the same file twice changes nothing. */
  public Receipt record(Submission submission) {
    throw new UnsupportedOperationException();
  }

  /** What a unit's form said as it was known at a moment. */
  public Optional<Figures> latest(
      String form, UnitCode unit, Period period, String part, Instant asOf) {
    throw new UnsupportedOperationException();
  }

  /**
   * Which forms had been handed in at a moment, the revision that counted then of each, ordered by
   * unit, period and part; periods as in {@link FigureQuery}.
   */
  public List<Handed> handed(String form, String fromPeriod, String toPeriod, Instant asOf) {
    throw new UnsupportedOperationException();
  }

  /** Every revision of one form up to a moment, oldest first. */
  public List<Handed> revisions(
      String form, UnitCode unit, Period period, String part, Instant asOf) {
    throw new UnsupportedOperationException();
  }

  /** Hands out the figures known at a moment, ordered by unit, period, part, row and column. */
  public void figures(FigureQuery query, Instant asOf, Consumer<Figure> each) {
    throw new UnsupportedOperationException();
  }

  /** Sums over parts as known at a moment, ordered by unit, period, row and column. */
  public List<Total> totals(FigureQuery query, Instant asOf) {
    throw new UnsupportedOperationException();
  }
}
