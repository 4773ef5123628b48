package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;

/** Whether there can be a return to which a check applies, and the others beside it. */
final class Reach {
  /** A form without end is looked at for so many years: what comes then comes every year. */
  private static final int YEARS = 3;

  private final List<Form> forms;

  Reach(List<Form> forms) {
    this.forms = forms;
  }

  /** False if no unit or no period that hands the form in is one of which a check speaks. */
  boolean applies(Form form, Comparison comparison) {
    return unitApplies(form.by(), comparison)
        && monthApplies(form.rhythm(), comparison)
        && comparison.figures().allMatch(figure -> figure.isHere() || isThere(form, figure));
  }

  private static boolean unitApplies(Reporters by, Comparison comparison) {
    List<UnitIs> conditions =
        comparison.when().stream()
            .filter(UnitIs.class::isInstance)
            .map(UnitIs.class::cast)
            .toList();
    return by.levels().stream()
        .anyMatch(level -> by.kinds().stream().anyMatch(kind -> all(conditions, level, kind)));
  }

  private static boolean all(List<UnitIs> conditions, Level level, Unit.Kind kind) {
    return conditions.stream()
        .allMatch(
            one ->
                switch (one.trait()) {
                  case LEVEL -> one.says(level) == one.is();
                  case KIND -> one.says(kind) == one.is();
                  case TAG -> true;
                });
  }

  /** Periods longer than a month lie in none. */
  private static boolean monthApplies(Rhythm rhythm, Comparison comparison) {
    return switch (rhythm) {
      case EVENT, TEN_DAYS, MONTH -> true;
      case QUARTER, YEAR, WINDOW -> comparison.when().stream().noneMatch(MonthIs.class::isInstance);
    };
  }

  private boolean isThere(Form form, Figure figure) {
    if (figure.from() == From.BELOW && figure.form().isEmpty()) {
      return form.by().levels().size() > 1;
    }
    List<Form> versions = versions(figure.form().isEmpty() ? form.code() : figure.form());
    // A form that is not there is told by itself; events have no periods to be counted.
    boolean unlimited = form.rhythm() == Rhythm.EVENT || form.validFrom().equals(LocalDate.MIN);
    if (versions.isEmpty() || unlimited) {
      return true;
    }
    return periods(form).anyMatch(period -> isThere(period, figure, versions));
  }

  private static boolean isThere(Period period, Figure figure, List<Form> versions) {
    if (figure.from() == From.WITHIN) {
      return versions.stream()
          .anyMatch(
              one ->
                  one.rhythm() == Rhythm.EVENT
                      || one.periodsIn(period.inYear()).stream()
                          .anyMatch(each -> each.isWithin(period)));
    }
    if (figure.form().isEmpty()) {
      Period then = Elsewhen.of(figure.from(), period);
      return versions.stream().anyMatch(one -> one.holdsFor(then));
    }
    Optional<Period> then = Elsewhen.of(figure.from(), period, versions);
    return then.isPresent();
  }

  private static Stream<Period> periods(Form form) {
    LocalDate last =
        form.validTo()
            .filter(day -> day.getYear() < form.validFrom().getYear() + YEARS)
            .orElse(form.validFrom().plusYears(YEARS));
    return IntStream.rangeClosed(form.validFrom().getYear(), last.getYear())
        .mapToObj(Year::new)
        .flatMap(year -> form.periodsIn(year).stream());
  }

  private List<Form> versions(String code) {
    return forms.stream().filter(one -> one.code().equals(code)).toList();
  }
}
