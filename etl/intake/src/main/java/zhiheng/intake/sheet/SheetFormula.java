package zhiheng.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;
import zhiheng.templates.check.Relation;
import zhiheng.templates.check.Tolerance;

/** A comparison as a formula of the sheet, so that a clerk sees a failure while typing. */
final class SheetFormula {
  private final SheetLayout layout;
  private final String month;

  /**
   * @param month the cell that holds the month of the return
   */
  SheetFormula(SheetLayout layout, String month) {
    this.layout = layout;
    this.month = month;
  }

  /**
   * True in the sheet if the comparison fails; empty if the sheet alone cannot know. A comparison
   * with a blank figure does not fail.
   */
  Optional<String> fails(Comparison comparison, Tolerance tolerance, String row) {
    boolean known = comparison.when().stream().noneMatch(Condition.UnitIs.class::isInstance);
    if (!comparison.isWithinOneReturn() || !known) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>();
    List<String> cells = comparison.figures().map(figure -> cell(figure, row)).distinct().toList();
    all.add("COUNT(" + String.join(",", cells) + ")=" + cells.size());
    comparison.when().forEach(condition -> all.add(condition(condition, row)));
    all.add(
        "NOT("
            + relation(
                text(comparison.left(), row),
                comparison.relation(),
                text(comparison.right(), row),
                tolerance)
            + ")");
    return Optional.of(all.stream().collect(Collectors.joining(",", "AND(", ")")));
  }

  private String condition(Condition condition, String row) {
    if (condition instanceof MonthIs is) {
      return month + is.relation().sign() + is.month();
    }
    FiguresAre are = (FiguresAre) condition;
    return relation(text(are.left(), row), are.relation(), text(are.right(), row), Tolerance.NONE);
  }

  private static String relation(
      String left, Relation relation, String right, Tolerance tolerance) {
    if (tolerance.isNone()) {
      return left + relation.sign() + right;
    }
    String give =
        tolerance.share().signum() == 0
            ? tolerance.amount().toPlainString()
            : "MAX("
                + tolerance.amount().toPlainString()
                + ","
                + tolerance.share().toPlainString()
                + "*ABS("
                + right
                + "))";
    return switch (relation) {
      case EQUAL -> "ABS((" + left + ")-(" + right + "))<=" + give;
      case AT_MOST, LESS -> left + relation.sign() + right + "+" + give;
      case AT_LEAST, MORE -> left + "+" + give + relation.sign() + right;
    };
  }

  private String text(Expression expression, String row) {
    if (expression instanceof Constant constant) {
      return constant.value().toPlainString();
    }
    if (expression instanceof Figure figure) {
      return cell(figure, row);
    }
    if (expression instanceof Plus plus) {
      return text(plus.left(), row) + "+" + text(plus.right(), row);
    }
    if (expression instanceof Minus minus) {
      return text(minus.left(), row) + "-(" + text(minus.right(), row) + ")";
    }
    Times times = (Times) expression;
    return "(" + text(times.left(), row) + ")*(" + text(times.right(), row) + ")";
  }

  private String cell(Figure figure, String row) {
    return layout.ref(new CellKey(figure.row().isEmpty() ? row : figure.row(), figure.column()));
  }
}
