package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;

/** Of which period the return is from which a check takes a figure. */
public final class Elsewhen {
  private Elsewhen() {}

  /** In the same form. */
  public static Period of(From from, Period now) {
    return switch (from) {
      case NOW, BELOW, WITHIN -> now;
      case YEAR_BEFORE -> now.yearBefore();
      case PREVIOUS -> now.before();
    };
  }

  /**
   * In another form: of the same period if that form has such; otherwise of the month in which the
   * period ends, of the campaign during which it does, or of the year. Empty if the other form has
   * none of these.
   */
  public static Optional<Period> of(From from, Period now, String form, Forms forms) {
    return of(from, now, forms.versions(form));
  }

  static Optional<Period> of(From from, Period now, List<Form> versions) {
    Period then = of(from, now);
    LocalDate last = then.lastDay();
    List<Period> candidates = new ArrayList<>();
    candidates.add(then);
    candidates.add(new Month(last.getYear(), last.getMonthValue()));
    versions.stream()
        .flatMap(version -> version.campaigns().stream())
        .map(Campaign::window)
        .filter(window -> !last.isBefore(window.firstDay()) && !last.isAfter(window.lastDay()))
        .forEach(candidates::add);
    candidates.add(new Year(last.getYear()));
    return candidates.stream()
        .filter(period -> versions.stream().anyMatch(one -> one.holdsFor(period)))
        .findFirst();
  }
}
