package zhiheng.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.form.Approval;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * How one return stood at a moment: whether it was expected, whether it came and when, and what was
 * done with it.
 *
 * @param part tells apart several files of one unit and period, see {@link
 *     zhiheng.ledger.submission.Submission}
 * @param expected true if the form says that the unit, which stood then, must hand it in
 * @param due the last day on which it is on time
 * @param above the units above, the nearest first, as they stood at the end of the period
 * @param locked true if nothing more was taken for it
 * @param revisions every file handed in for it, oldest first, retracted ones among them
 */
public record ReturnState(
    Form form,
    UnitCode unit,
    Period period,
    String part,
    boolean expected,
    LocalDate due,
    List<UnitCode> above,
    boolean locked,
    List<Revision> revisions) {

  /** Days are those of this zone, in which all offices work. */
  public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  public ReturnState {
    above = List.copyOf(above);
    revisions = List.copyOf(revisions);
  }

  /** When it came. */
  public enum Timeliness {
    ON_TIME,
    LATE,
    /** Not there, and its day is over. */
    MISSING,
    /** Not there yet, and still in time. */
    AWAITED
  }

  private List<Revision> standing() {
    return revisions.stream().filter(each -> each.retracted().isEmpty()).toList();
  }

  /** The newest file that was not retracted. */
  public Optional<Revision> newest() {
    return standing().stream().reduce((one, next) -> next);
  }

  /** The file whose figures count. */
  public Optional<Revision> counting() {
    return standing().stream().filter(Revision::mayCount).reduce((one, next) -> next);
  }

  public boolean handedIn() {
    return newest().isPresent();
  }

  /** How often it was corrected; what was retracted is no correction. */
  public int corrections() {
    return Math.max(0, standing().size() - 1);
  }

  /** The day on which it first came; a correction later on is no delay. */
  public Optional<LocalDate> cameOn() {
    return standing().stream().findFirst().map(first -> day(first.at()));
  }

  /** When it came, as seen at a moment. */
  public Timeliness timeliness(Instant seen) {
    Optional<LocalDate> came = cameOn();
    boolean over = came.orElse(day(seen)).isAfter(due);
    if (came.isPresent()) {
      return over ? Timeliness.LATE : Timeliness.ON_TIME;
    }
    return over ? Timeliness.MISSING : Timeliness.AWAITED;
  }

  /** By how many days it came late, or is missing by now; 0 if it is not. */
  public long daysLate(Instant seen) {
    return Math.max(0, ChronoUnit.DAYS.between(due, cameOn().orElse(day(seen))));
  }

  /** The unit whose approval is next; empty if nothing is there, or all above have approved. */
  public Optional<UnitCode> awaits() {
    return newest()
        .flatMap(newest -> above.stream().filter(unit -> !newest.approvedBy(unit)).findFirst());
  }

  /** The units whose approval makes it complete; where none is needed, those who may give it. */
  List<UnitCode> needed() {
    return form.term(period).approval() == Approval.NEXT_LEVEL
        ? above.subList(0, Math.min(1, above.size()))
        : above;
  }

  /** True if a unit may see it: its own and those of the units below it. */
  public boolean isSeenBy(UnitCode one) {
    return unit.equals(one) || above.contains(one);
  }

  /** The nearest unit above, which sees to it that the return comes. */
  public Optional<UnitCode> chaser() {
    return above.stream().findFirst();
  }

  /** How many midnights lie between two moments. */
  public static long days(Instant from, Instant to) {
    return ChronoUnit.DAYS.between(day(from), day(to));
  }

  public static LocalDate day(Instant at) {
    return at.atZone(OFFICE).toLocalDate();
  }
}
