package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.NotWhatItShouldBe;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Is;
import zhiheng.templates.check.Relation;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * Runs the checks of a form. A comparison with a blank figure is left out, for the blank has its
 * own reason; one with a return that is not there is left out and counted in a note.
 */
public final class Checks {
  private final Draft draft;
  private final History history;
  private final Reckoning reckoning;
  private final LeftOut leftOut;
  private final List<Finding> found = new ArrayList<>();

  private Checks(Draft draft, History history, Templates templates) {
    this.draft = draft;
    this.history = history;
    this.reckoning = new Reckoning(draft, history, templates);
    this.leftOut = new LeftOut(draft, templates);
  }

  /** Everything that the checks of the draft's form find, in the order of the checks. */
  public static Findings run(Draft draft, History history, Templates templates) {
    Checks checks = new Checks(draft, history, templates);
    checks.all(draft.form().checks(), any -> true);
    checks.found.addAll(checks.leftOut.notes(checks.reckoning.outsideCalendar()));
    return new Findings(checks.found);
  }

  /** What fails among some of the comparisons of the draft's form. */
  static List<OfCheck> failures(
      Draft draft, History history, Templates templates, Predicate<Comparison> which) {
    return failures(draft, history, templates, draft.form().checks(), which);
  }

  /** What fails among some comparisons of some checks. */
  static List<OfCheck> failures(
      Draft draft,
      History history,
      Templates templates,
      List<Check> some,
      Predicate<Comparison> which) {
    Checks checks = new Checks(draft, history, templates);
    checks.all(some, which);
    return checks.found.stream()
        .filter(OfCheck.class::isInstance)
        .map(OfCheck.class::cast)
        .toList();
  }

  private void all(List<Check> some, Predicate<Comparison> which) {
    for (Check check : some) {
      if (!check.validity().holdsFor(draft.period())) {
        continue;
      }
      for (Comparison comparison : check.comparisons()) {
        if (!which.test(comparison)) {
          continue;
        }
        if (draft.form().kind() == Form.Kind.GRID) {
          compare(check, comparison, comparison.row());
        } else {
          draft.rows().forEach(row -> compare(check, comparison, row));
        }
      }
    }
  }

  private void compare(Check check, Comparison comparison, String row) {
    if (!applies(draft.unit(), draft.period(), comparison)) {
      return;
    }
    List<Figure> missing = comparison.figures().filter(one -> !history.knows(one)).toList();
    if (!missing.isEmpty()) {
      missing.stream().distinct().forEach(one -> leftOut.count(one, history));
      return;
    }
    Optional<Worked> left = reckoning.of(comparison.left(), row);
    Optional<Worked> right = reckoning.of(comparison.right(), row);
    if (left.isEmpty() || right.isEmpty() || !figuresAllow(comparison, row)) {
      return;
    }
    BigDecimal l = left.get().value();
    BigDecimal r = right.get().value();
    boolean holds = comparison.relation().holds(l, r, check.tolerance().beside(r));
    Optional<Figure> open =
        comparison
            .figures()
            .filter(one -> one.isSum() && !history.missing(one).isEmpty())
            .findFirst();
    if (open.isPresent() && (holds || !failsAnyway(comparison, open.get().from(), l, r))) {
      leftOut.count(open.get(), history.missing(open.get()));
    } else if (!holds) {
      found.add(failed(check, comparison, row, left.get(), right.get()));
    }
  }

  /** True if what is still missing from a sum can only make it worse. */
  private static boolean failsAnyway(
      Comparison comparison, From sum, BigDecimal left, BigDecimal right) {
    int grows = comparison.growsWithMore(sum);
    return switch (comparison.relation()) {
      case AT_LEAST, MORE -> grows < 0;
      case AT_MOST, LESS -> grows > 0;
      case EQUAL -> grows != 0 && left.compareTo(right) == grows;
    };
  }

  private Finding failed(
      Check check, Comparison comparison, String row, Worked left, Worked right) {
    String number = draft.form().kind() == Form.Kind.LIST ? "#" + Integer.parseInt(row) : row;
    Text item = draft.form().item(row).map(draft.form()::fullName).orElse(new Text(number, number));
    Text column =
        draft.form().column(comparison.column()).map(Column::name).orElse(new Text("", ""));
    if (comparison.left() instanceof Is is) {
      return new NotWhatItShouldBe(
          check.severity(),
          draft.place(row, comparison.column()),
          check.id(),
          row,
          comparison.column(),
          item,
          column,
          check.name(),
          check.advice(),
          draft.text(is.cell().row().isEmpty() ? row : is.cell().row(), is.cell().column()),
          expected(is, right));
    }
    return new CheckFailed(
        check.severity(),
        draft.place(row, comparison.column()),
        check.id(),
        row,
        comparison.column(),
        item,
        column,
        check.name(),
        check.advice(),
        left.text(),
        shown(comparison.relation()),
        right.told());
  }

  private static Text expected(Is is, Worked right) {
    Text words = is.what().words();
    return right.value().signum() > 0
        ? words
        : new Text("不是" + words.zh(), "anything but " + words.en());
  }

  private static String shown(Relation relation) {
    return switch (relation) {
      case EQUAL -> "=";
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
      case LESS -> "<";
      case MORE -> ">";
    };
  }

  /** Conditions on unit and period; those on figures come when the figures are known. */
  static boolean applies(Unit unit, Period period, Comparison comparison) {
    return comparison.when().stream()
        .allMatch(
            condition ->
                !(condition instanceof MonthIs month && !monthIs(period, month))
                    && !(condition instanceof UnitIs is && unitIs(unit, is) != is.is()));
  }

  private boolean figuresAllow(Comparison comparison, String row) {
    return comparison.when().stream()
        .filter(FiguresAre.class::isInstance)
        .map(FiguresAre.class::cast)
        .allMatch(are -> figuresAre(are, row));
  }

  private boolean figuresAre(FiguresAre are, String row) {
    Optional<Worked> left = reckoning.of(are.left(), row);
    Optional<Worked> right = reckoning.of(are.right(), row);
    return left.isPresent()
        && right.isPresent()
        && are.relation().holds(left.get().value(), right.get().value(), BigDecimal.ZERO);
  }

  /** A period no longer than a month lies in one. */
  private static boolean monthIs(Period period, MonthIs is) {
    BigDecimal month = BigDecimal.valueOf(period.firstDay().getMonthValue());
    return switch (period.kind()) {
      case DAY, TEN_DAYS, MONTH ->
          is.relation().holds(month, BigDecimal.valueOf(is.month()), BigDecimal.ZERO);
      case QUARTER, YEAR, WINDOW -> false;
    };
  }

  private static boolean unitIs(Unit unit, UnitIs is) {
    return switch (is.trait()) {
      case LEVEL -> is.says(unit.level());
      case KIND -> is.says(unit.kind());
      case TAG -> unit.hasTag(is.word());
    };
  }
}
