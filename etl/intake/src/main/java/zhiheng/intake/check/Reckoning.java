package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.intake.reading.Draft;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Belonging;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Is;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.check.Expression.Registered;
import zhiheng.templates.check.Expression.Times;
import zhiheng.templates.check.Expression.WorkingDays;
import zhiheng.templates.check.RegisterFigure;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Works expressions out: the figures of a return, of others, and what the register knows. */
final class Reckoning {
  private final Draft draft;
  private final History history;
  private final Templates templates;
  private final Set<Integer> outsideCalendar = new TreeSet<>();

  Reckoning(Draft draft, History history, Templates templates) {
    this.draft = draft;
    this.history = history;
    this.templates = templates;
  }

  /** Years in which working days were asked for and nobody has laid down the holidays. */
  Set<Integer> outsideCalendar() {
    return outsideCalendar;
  }

  /** What an expression comes to in a row; empty if a figure is blank or not known. */
  Optional<Worked> of(Expression expression, String row) {
    if (expression instanceof Constant constant) {
      return Optional.of(Worked.of(constant.value()));
    }
    if (expression instanceof Figure figure) {
      return figure(figure, row);
    }
    if (expression instanceof Plus plus) {
      return of(plus.left(), row).flatMap(l -> of(plus.right(), row).map(l::plus));
    }
    if (expression instanceof Minus minus) {
      return of(minus.left(), row).flatMap(l -> of(minus.right(), row).map(l::minus));
    }
    if (expression instanceof Times times) {
      return of(times.left(), row).flatMap(l -> of(times.right(), row).map(l::times));
    }
    if (expression instanceof Registered registered) {
      return registered(registered.which());
    }
    if (expression instanceof Publication publication) {
      return history.published(publication).map(Worked::of);
    }
    if (expression instanceof WorkingDays days) {
      return day(days.from(), row)
          .flatMap(from -> day(days.to(), row).flatMap(to -> workingDays(from, to)));
    }
    return is((Is) expression, row).map(is -> Worked.of(is ? BigDecimal.ONE : BigDecimal.ZERO));
  }

  private Optional<Worked> figure(Figure figure, String row) {
    if (figure.day()) {
      return day(figure, row).map(Worked::of);
    }
    Optional<BigDecimal> amount =
        figure.isHere() ? draft.amount(at(figure, row), figure.column()) : history.figure(figure);
    return amount.map(Worked::of);
  }

  private static String at(Figure figure, String row) {
    return figure.row().isEmpty() ? row : figure.row();
  }

  private Optional<LocalDate> day(Figure figure, String row) {
    return Optional.of(draft.text(at(figure, row), figure.column()))
        .filter(text -> !text.isEmpty())
        .map(LocalDate::parse);
  }

  private Optional<Worked> registered(RegisterFigure which) {
    Period period = draft.period();
    return switch (which) {
      case BUREAUS_BELOW -> {
        int below = templates.register().below(draft.unit().code(), period.lastDay()).size();
        yield Optional.of(Worked.of(BigDecimal.valueOf(below)));
      }
      case DAYS ->
          Optional.of(
              Worked.of(
                  BigDecimal.valueOf(
                      period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1)));
      case WORKING_DAYS -> workingDays(period.firstDay().minusDays(1), period.lastDay());
      case FIRST_DAY -> Optional.of(Worked.of(period.firstDay()));
      case LAST_DAY -> Optional.of(Worked.of(period.lastDay()));
    };
  }

  private Optional<Worked> workingDays(LocalDate from, LocalDate to) {
    LocalDate first = (from.isBefore(to) ? from : to).plusDays(1);
    LocalDate last = from.isBefore(to) ? to : from;
    if (last.isBefore(first)) {
      return Optional.of(Worked.of(BigDecimal.ZERO));
    }
    return inCalendar(first) && inCalendar(last)
        ? Optional.of(
            Worked.of(BigDecimal.valueOf(templates.calendar().workingDaysBetween(from, to))))
        : Optional.empty();
  }

  private boolean inCalendar(LocalDate day) {
    boolean in = templates.calendar().years().contains(new Year(day.getYear()));
    if (!in) {
      outsideCalendar.add(day.getYear());
    }
    return in;
  }

  /** Whether a code or day is what it should be; empty if the cell is blank. */
  private Optional<Boolean> is(Is is, String row) {
    String text = draft.text(at(is.cell(), row), is.cell().column()).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (is.what().ofDays()) {
      return isDay(is.what(), LocalDate.parse(text));
    }
    Optional<LocalDate> on =
        is.on().map(figure -> day(figure, row)).orElse(Optional.of(draft.period().firstDay()));
    return on.map(
        day ->
            Optional.of(text)
                .filter(UnitCode::isWellFormed)
                .flatMap(code -> templates.register().find(new UnitCode(code), day))
                .filter(unit -> isUnit(is.what(), unit))
                .isPresent());
  }

  private Optional<Boolean> isDay(Belonging what, LocalDate day) {
    if (what == Belonging.WORKING_DAY) {
      return inCalendar(day)
          ? Optional.of(templates.calendar().isWorkingDay(day))
          : Optional.empty();
    }
    Period period = draft.period();
    return Optional.of(!day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()));
  }

  private static boolean isUnit(Belonging what, Unit unit) {
    boolean bureau = unit.kind() == Unit.Kind.BUREAU;
    return switch (what) {
      case UNIT -> true;
      case BUREAU -> bureau;
      case CENTER -> !bureau && unit.kind() != Unit.Kind.NATIONAL_OFFICE;
      case PROVINCE -> bureau && unit.level() == Level.PROVINCE;
      case PREFECTURE -> bureau && unit.level() == Level.PREFECTURE;
      case COUNTY -> bureau && unit.level() == Level.COUNTY;
      case WORKING_DAY, IN_PERIOD -> false;
    };
  }
}
