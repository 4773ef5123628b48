package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.cli.demo.DemoReturn.Figure;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.check.Expression.Times;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.published.Published;
import zhiheng.templates.unit.UnitCode;

/**
 * The checks of the monthly return, worked out a second time in the plainest way, over all returns
 * at once; a comparison that needs a return nobody handed in is left out.
 */
final class FormChecks {
  private final Form form;
  private final Templates templates;
  private final Map<UnitCode, Map<Month, DemoReturn>> returns = new HashMap<>();

  FormChecks(Templates templates, List<DemoReturn> all) {
    this.templates = templates;
    this.form = templates.forms().find("monthly-return", new Month(2016, 1)).orElseThrow();
    all.forEach(
        one -> returns.computeIfAbsent(one.unit(), unit -> new HashMap<>()).put(one.month(), one));
  }

  /** What fails, as {@code check unit month item}. */
  List<String> failures(DemoReturn of) {
    List<String> failed = new ArrayList<>();
    for (Check check : form.checks()) {
      for (Comparison comparison : check.comparisons()) {
        if (comparison.when().stream().allMatch(condition -> applies(condition, of, check))
            && fails(comparison.left(), comparison.right(), comparison, of, check)) {
          failed.add(
              String.join(" ", check.id(), of.unit().code(), of.month().code(), comparison.row()));
        }
      }
    }
    return failed;
  }

  private boolean fails(
      Expression left, Expression right, Comparison comparison, DemoReturn of, Check check) {
    Optional<BigDecimal> one = value(left, of);
    Optional<BigDecimal> other = value(right, of);
    return one.isPresent()
        && other.isPresent()
        && !comparison.relation().holds(one.get(), other.get(), check.tolerance().amount());
  }

  private boolean applies(Condition condition, DemoReturn of, Check check) {
    if (condition instanceof MonthIs month) {
      return month
          .relation()
          .holds(
              BigDecimal.valueOf(of.month().month()),
              BigDecimal.valueOf(month.month()),
              BigDecimal.ZERO);
    }
    if (condition instanceof UnitIs unit) {
      return of.unit().code().endsWith("0000") == unit.word().equals("province");
    }
    FiguresAre figures = (FiguresAre) condition;
    Optional<BigDecimal> left = value(figures.left(), of);
    Optional<BigDecimal> right = value(figures.right(), of);
    return left.isPresent()
        && right.isPresent()
        && figures.relation().holds(left.get(), right.get(), check.tolerance().amount());
  }

  private Optional<BigDecimal> value(Expression expression, DemoReturn of) {
    if (expression instanceof Constant number) {
      return Optional.of(number.value());
    }
    if (expression instanceof Plus sum) {
      return value(sum.left(), of).flatMap(l -> value(sum.right(), of).map(l::add));
    }
    if (expression instanceof Minus difference) {
      return value(difference.left(), of)
          .flatMap(l -> value(difference.right(), of).map(l::subtract));
    }
    if (expression instanceof Times product) {
      return value(product.left(), of).flatMap(l -> value(product.right(), of).map(l::multiply));
    }
    if (expression instanceof Publication publication) {
      UnitCode area = publication.own() ? of.unit() : UnitCode.NATIONAL;
      return templates
          .published()
          .find(publication.series(), of.month().year(), area, publication.item())
          .map(Published::value);
    }
    Expression.Figure figure = (Expression.Figure) expression;
    Figure place = new Figure(figure.row(), figure.column());
    return switch (figure.from()) {
      case NOW -> amount(of.unit(), of.month(), place);
      case PREVIOUS -> amount(of.unit(), of.month().plus(-1), place);
      case YEAR_BEFORE -> amount(of.unit(), of.month().yearBefore(), place);
      case BELOW ->
          templates.register().below(of.unit(), of.month().lastDay()).stream()
              .flatMap(unit -> amount(unit.code(), of.month(), place).stream())
              .reduce(BigDecimal::add);
      // No demonstration's province hands in all ten-day returns of a month.
      case WITHIN -> Optional.empty();
    };
  }

  private Optional<BigDecimal> amount(UnitCode unit, Month month, Figure place) {
    return Optional.ofNullable(returns.get(unit))
        .flatMap(months -> Optional.ofNullable(months.get(month)))
        .map(one -> one.figures().get(place));
  }
}
