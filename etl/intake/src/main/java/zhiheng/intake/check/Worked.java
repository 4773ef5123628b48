package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;

/** An expression with its figures put in: what it comes to, and how that reads. */
record Worked(BigDecimal value, String text) {

  /** Works an expression out; empty if a figure is blank. */
  static Optional<Worked> out(
      Expression expression, Function<Figure, Optional<BigDecimal>> figures) {
    if (expression instanceof Constant constant) {
      return Optional.of(of(constant.value()));
    }
    if (expression instanceof Figure figure) {
      return figures.apply(figure).map(Worked::of);
    }
    if (expression instanceof Plus plus) {
      return both(plus.left(), plus.right(), figures, BigDecimal::add, " + ");
    }
    if (expression instanceof Minus minus) {
      return both(minus.left(), minus.right(), figures, BigDecimal::subtract, " − ");
    }
    Times times = (Times) expression;
    return both(times.left(), times.right(), figures, BigDecimal::multiply, " × ");
  }

  private static Optional<Worked> both(
      Expression left,
      Expression right,
      Function<Figure, Optional<BigDecimal>> figures,
      BinaryOperator<BigDecimal> operation,
      String sign) {
    return out(left, figures)
        .flatMap(
            l ->
                out(right, figures)
                    .map(
                        r ->
                            new Worked(operation.apply(l.value, r.value), l.text + sign + r.text)));
  }

  private static Worked of(BigDecimal value) {
    return new Worked(value, plain(value));
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
