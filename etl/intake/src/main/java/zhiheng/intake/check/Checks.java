package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.HistoryMissing;
import zhiheng.intake.reading.Draft;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Relation;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
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
  private final List<Finding> found = new ArrayList<>();
  private final Map<From, Integer> leftOut = new EnumMap<>(From.class);

  private Checks(Draft draft, History history) {
    this.draft = draft;
    this.history = history;
  }

  /** Everything that the checks of the draft's form find, in the order of the checks. */
  public static Findings run(Draft draft, History history) {
    Checks checks = new Checks(draft, history);
    for (Check check : draft.form().checks()) {
      for (Comparison comparison : check.comparisons()) {
        if (draft.form().kind() == Form.Kind.GRID) {
          checks.compare(check, comparison, comparison.row());
        } else {
          draft.rows().forEach(row -> checks.compare(check, comparison, row));
        }
      }
    }
    checks.noteMissing();
    return new Findings(checks.found);
  }

  /** What fails in a return among the checks that go on from the return before it. */
  static List<CheckFailed> goingOn(Draft draft, History before) {
    Checks checks = new Checks(draft, before);
    for (Check check : draft.form().checks()) {
      for (Comparison comparison : check.comparisons()) {
        if (looksBack(comparison)) {
          checks.compare(check, comparison, comparison.row());
        }
      }
    }
    return checks.found.stream()
        .filter(CheckFailed.class::isInstance)
        .map(CheckFailed.class::cast)
        .toList();
  }

  /** True if a comparison takes a figure from the return before. */
  static boolean looksBack(Comparison comparison) {
    return comparison.figures().anyMatch(figure -> figure.from() == From.PREVIOUS);
  }

  private void compare(Check check, Comparison comparison, String row) {
    if (!applies(comparison)) {
      return;
    }
    Set<From> missing =
        comparison
            .figures()
            .map(Figure::from)
            .filter(from -> !history.knows(from))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      missing.stream()
          .filter(from -> from != From.BELOW)
          .forEach(from -> leftOut.merge(from, 1, Integer::sum));
      return;
    }
    Optional<Worked> left = Worked.out(comparison.left(), figure -> figure(figure, row));
    Optional<Worked> right = Worked.out(comparison.right(), figure -> figure(figure, row));
    if (left.isEmpty() || right.isEmpty() || !figuresAllow(comparison, row)) {
      return;
    }
    BigDecimal l = left.get().value();
    BigDecimal r = right.get().value();
    if (!comparison.relation().holds(l, r, check.tolerance())) {
      found.add(failed(check, comparison, row, left.get(), right.get()));
    }
  }

  private CheckFailed failed(
      Check check, Comparison comparison, String row, Worked left, Worked right) {
    String number = draft.form().kind() == Form.Kind.LIST ? "#" + Integer.parseInt(row) : row;
    Text item = draft.form().item(row).map(draft.form()::fullName).orElse(new Text(number, number));
    Text column =
        draft.form().column(comparison.column()).map(Column::name).orElse(new Text("", ""));
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
        right.text().equals(Worked.plain(right.value()))
            ? right.text()
            : right.text() + " = " + Worked.plain(right.value()));
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

  private Optional<BigDecimal> figure(Figure figure, String row) {
    return figure.from() == From.NOW
        ? draft.amount(figure.row().isEmpty() ? row : figure.row(), figure.column())
        : history.figure(figure);
  }

  /** Conditions on unit and period; those on figures come when the figures are known. */
  private boolean applies(Comparison comparison) {
    return comparison.when().stream()
        .allMatch(
            condition ->
                !(condition instanceof MonthIs month && !monthIs(month))
                    && !(condition instanceof UnitIs unit && unitIs(unit) != unit.is()));
  }

  private boolean figuresAllow(Comparison comparison, String row) {
    return comparison.when().stream()
        .filter(FiguresAre.class::isInstance)
        .map(FiguresAre.class::cast)
        .allMatch(are -> figuresAre(are, row));
  }

  private boolean figuresAre(FiguresAre are, String row) {
    Optional<Worked> left = Worked.out(are.left(), figure -> figure(figure, row));
    Optional<Worked> right = Worked.out(are.right(), figure -> figure(figure, row));
    return left.isPresent()
        && right.isPresent()
        && are.relation().holds(left.get().value(), right.get().value(), BigDecimal.ZERO);
  }

  private boolean monthIs(MonthIs is) {
    return draft.period() instanceof Month month
        && is.relation()
            .holds(
                BigDecimal.valueOf(month.month()), BigDecimal.valueOf(is.month()), BigDecimal.ZERO);
  }

  private boolean unitIs(UnitIs is) {
    Unit unit = draft.unit();
    return switch (is.trait()) {
      case LEVEL -> written(unit.level()).equals(is.word());
      case KIND -> written(unit.kind()).equals(is.word());
      case TAG -> unit.hasTag(is.word());
    };
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void noteMissing() {
    UnitPlace place = new UnitPlace(draft.unit().code().code(), draft.period().code());
    leftOut.forEach(
        (from, count) -> found.add(new HistoryMissing(place, period(from).code(), count)));
  }

  private Period period(From from) {
    return from == From.PREVIOUS ? draft.period().before() : draft.period().yearBefore();
  }
}
