package zhiheng.templates.system;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * What follows from a grade.
 *
 * @param source what lays it down
 * @param grade from which grade up (commendation) or down (the others) it follows
 * @param years in how many years on end; 1 for this year alone
 * @param until the day of the next year by which something has to be mended; of rectification only
 */
public record Consequence(
    String code,
    Kind kind,
    Text name,
    Text source,
    String grade,
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
   * True if it follows.
   *
   * @param order the grades of the system, from the best
   * @param given the grade of this year, then of the years before; an empty one was not given
   */
  public boolean follows(List<Grade> order, List<String> given) {
    List<String> codes = order.stream().map(Grade::code).toList();
    int line = codes.indexOf(grade);
    return given.size() >= years
        && given.subList(0, years).stream()
            .mapToInt(codes::indexOf)
            .allMatch(
                place -> place >= 0 && (kind == Kind.COMMENDATION ? place <= line : place >= line));
  }

  /** By when it has to be mended, if it followed from the assessment of a year. */
  public Optional<LocalDate> deadline(int year) {
    return until.map(day -> day.atYear(year + 1));
  }
}
