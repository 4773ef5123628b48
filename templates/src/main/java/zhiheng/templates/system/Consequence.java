package zhiheng.templates.system;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * What follows from a grade, or from being among the best.
 *
 * @param source what lays it down
 * @param grade from which grade up (commendation) or down (the others) it follows; empty if
 *     whatever grade will do
 * @param best how many of the best of each class it is for, all who share the last rank among them;
 *     of commendation only
 * @param years in how many years on end; 1 for this year alone
 * @param until the day of the next year by which something has to be mended; of rectification only
 */
public record Consequence(
    String code,
    Kind kind,
    Text name,
    Text source,
    Optional<String> grade,
    Optional<Integer> best,
    int years,
    Optional<MonthDay> until) {

  /** What kind of consequence. */
  public enum Kind {
    /** Whoever did well is commended. */
    COMMENDATION,
    /** Whoever did badly has to mend it by a day; the next assessment shows whether it was done. */
    RECTIFICATION,
    /** Whoever goes on doing badly may be removed; a person decides. */
    REMOVAL
  }

  /**
   * How a unit stood in a year.
   *
   * @param grade empty if none was given
   * @param rank in its class
   * @param points its total; who has earned nothing is not among the best, even if nobody has more
   */
  public record Stood(String grade, int rank, BigDecimal points) {}

  /**
   * True if it follows.
   *
   * @param order the grades of the system, from the best
   * @param stood how the unit stood this year, then in the years before; empty where it was not
   *     assessed
   */
  public boolean follows(List<Grade> order, List<Optional<Stood>> stood) {
    return stood.size() >= years
        && stood.subList(0, years).stream()
            .allMatch(year -> year.filter(it -> meant(order, it)).isPresent());
  }

  private boolean meant(List<Grade> order, Stood stood) {
    return (grade.isEmpty() || meant(order, grade.get(), stood.grade()))
        && (best.isEmpty() || stood.rank() <= best.get() && stood.points().signum() > 0);
  }

  private boolean meant(List<Grade> order, String line, String given) {
    List<String> codes = order.stream().map(Grade::code).toList();
    int place = codes.indexOf(given);
    boolean above = kind == Kind.COMMENDATION;
    return place >= 0 && (above ? place <= codes.indexOf(line) : place >= codes.indexOf(line));
  }

  /** By when it has to be mended, if it followed from the assessment of a year. */
  public Optional<LocalDate> deadline(int year) {
    return until.map(day -> day.atYear(year + 1));
  }
}
