package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What the checks of a form find. */
public interface CheckFindings {

  /** A finding of a check of the form, which a clerk may answer with an explanation. */
  interface OfCheck extends Finding {
    /** The check's id. */
    String check();

    /** Item code, or number of the row in a list. */
    String row();

    /** Code of the column. */
    String column();

    /** The item in words. */
    Text item();
  }

  /**
   * Figures that do not agree as a check of the form says they must.
   *
   * @param check its id
   * @param row item code, or number of the row in a list
   * @param rule what must hold, in words
   * @param left the left side with its figures: {@code 412}
   * @param sign how the sides must stand: {@code =}
   * @param right the right side with its figures: {@code 100 + 200 + 111 = 411}
   */
  record CheckFailed(
      Severity severity,
      CellPlace place,
      String check,
      String row,
      String column,
      Text item,
      Text columnName,
      Text rule,
      Text advice,
      String left,
      String sign,
      String right)
      implements OfCheck {}

  /**
   * A code or day that is not what a check of the form says it must be.
   *
   * @param found what the cell says
   * @param expected what it should be, in words
   */
  record NotWhatItShouldBe(
      Severity severity,
      CellPlace place,
      String check,
      String row,
      String column,
      Text item,
      Text columnName,
      Text rule,
      Text advice,
      String found,
      Text expected)
      implements OfCheck {}

  /**
   * A figure beyond what is usual for the unit.
   *
   * @param least the smallest figure that would not be
   * @param most the largest one
   * @param months how many months before are known
   * @param mad their median absolute deviation
   */
  record UnusualFigure(
      Severity severity,
      CellPlace place,
      String check,
      String row,
      String column,
      Text item,
      Text columnName,
      Text advice,
      String found,
      String least,
      String most,
      int months,
      String median,
      String mad)
      implements OfCheck {}

  /**
   * Another return, handed in already, does not agree with this one: its period and receipt, how
   * many comparisons fail now, and the items that they speak of, a few of them if there are many.
   */
  interface OtherReturn extends Finding {
    @Override
    default Severity severity() {
      return Severity.NOTE;
    }
  }

  /** The return of the period after does not go on from this one. */
  record LaterReturnNoLongerFits(Place place, String which, String receipt, int checks, Text items)
      implements OtherReturn {}

  /**
   * A return after that one: it goes on from it, and will no longer do so once that one is
   * corrected.
   *
   * @param before the period of that one
   */
  record LaterReturnFollows(
      Place place, String which, String receipt, int checks, Text items, String before)
      implements OtherReturn {}

  /** The return of a year later stands out beside this one, which it did not before. */
  record NextYearStandsOut(Place place, String which, String receipt, int checks, Text items)
      implements OtherReturn {}

  /** A later return lies outside the usual range of its unit once this one is as it is now. */
  record LaterReturnStandsOut(Place place, String which, String receipt, int checks, Text items)
      implements OtherReturn {}

  /**
   * The return of the bureau above does not agree with those below any more.
   *
   * @param unit the name of that bureau
   */
  record ReturnAboveNoLongerFits(
      Place place, Text unit, String which, String receipt, int checks, Text items)
      implements OtherReturn {}

  /** A return of another form by the same unit does not agree with this one any more. */
  record OtherFormNoLongerFits(
      Place place, Text form, String which, String receipt, int checks, Text items)
      implements OtherReturn {}

  /**
   * Checks against another return that is not there were left out.
   *
   * @param checks how many comparisons
   * @param which the return missed: a period, or the bureaus below
   */
  record HistoryMissing(Place place, String which, int checks) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /**
   * Checks against a return of another form that is not there were left out.
   *
   * @param checks how many comparisons
   * @param which the period of the return missed
   */
  record OtherFormMissing(Place place, Text form, String which, int checks) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /**
   * Checks against the sum of returns of another form for shorter periods were left out, for some
   * of them have not been handed in.
   *
   * @param missing how many
   * @param which their periods
   * @param checks how many comparisons
   */
  record ShorterPeriodsMissing(Place place, Text form, int missing, String which, int checks)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /**
   * Checks against the bureaus below were left out, for some of them have not handed in.
   *
   * @param missing how many
   * @param units some of them
   * @param checks how many comparisons
   */
  record BelowIncomplete(Place place, int missing, Text units, int checks) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** Checks of working days were left out: nobody has laid down the holidays of a year. */
  record NoCalendarFor(Place place, int year) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** A deduction outside what the review sheet allows for the defect. */
  record DeductionNotAllowed(
      CellPlace place, String file, Text defect, String found, String from, String to)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }
  }

  /** A file that has no defect in one row and some in another. */
  record NoDefectAndSome(CellPlace place, String file) implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }
  }

  /** A unit scores itself on an indicator that the system does not have. */
  record ScoredUnknown(CellPlace place, String found, String known) implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }
  }

  /**
   * A self-score that comes after the time is over. It is taken and shown as late, for it changes
   * no points.
   *
   * @param until the last day that the assessor had set
   */
  record ScoredLate(Place place, LocalDate until) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** A unit gives itself more points than there are. */
  record ScoredTooHigh(CellPlace place, Text indicator, BigDecimal found, BigDecimal most)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }
  }

  /** A file that is of one kind in one row and of another in the next. */
  record KindDiffers(CellPlace place, String file) implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }
  }
}
