package zhiheng.templates.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * How long a stage may take for some kinds of cases.
 *
 * @param kinds codes of the column {@code kind} of the list of cases
 * @param extension by which it may be made longer, once
 * @param toWorkingDay true if a term that ends on a rest day ends on the next working day instead
 * @param validFrom the first day from which a stage may run under it
 * @param validTo the last such day
 * @param source where it is laid down
 * @param remembered true if the source was not at hand when it was written
 */
public record CaseTerm(
    String code,
    Stage stage,
    Text name,
    List<String> kinds,
    Length length,
    Optional<Length> extension,
    boolean toWorkingDay,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Text source,
    boolean remembered) {

  public CaseTerm {
    kinds = List.copyOf(kinds);
  }

  boolean holdsFor(Stage asked, String kind, LocalDate from) {
    return stage == asked
        && kinds.contains(kind)
        && !from.isBefore(validFrom)
        && validTo.map(last -> !from.isAfter(last)).orElse(true);
  }

  /**
   * The last day of the term.
   *
   * @param extended true if it was made longer; a term that knows no extension stays as it is
   * @param suspended calendar days that do not count
   */
  public LocalDate due(LocalDate from, boolean extended, int suspended, WorkingDays calendar) {
    Length whole = extended ? extension.map(length::and).orElse(length) : length;
    LocalDate end = whole.after(from, calendar).plusDays(suspended);
    return toWorkingDay ? calendar.onOrAfter(end) : end;
  }

  boolean meets(CaseTerm other) {
    return stage == other.stage
        && kinds.stream().anyMatch(other.kinds::contains)
        && !validFrom.isAfter(other.validTo.orElse(LocalDate.MAX))
        && !other.validFrom.isAfter(validTo.orElse(LocalDate.MAX));
  }
}
