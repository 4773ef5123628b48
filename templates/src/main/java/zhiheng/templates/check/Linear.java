package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;

/**
 * An expression as figures times factors plus a constant, to see whether a comparison can fail at
 * all. Figures are never negative, so a sum of them with positive factors is not either.
 */
public record Linear(Map<Figure, BigDecimal> factors, BigDecimal constant) {

  /** What can be said of a comparison before any figure is known. */
  public enum Verdict {
    DEPENDS,
    NEVER_FAILS,
    ALWAYS_FAILS
  }

  /** What can be said of a comparison whatever the figures are. */
  public static Verdict judge(
      Expression left, Relation relation, Expression right, BigDecimal tolerance) {
    Optional<Linear> difference = of(new Minus(left, right));
    return difference.map(linear -> linear.judge(relation, tolerance)).orElse(Verdict.DEPENDS);
  }

  private Verdict judge(Relation relation, BigDecimal tolerance) {
    if (factors.isEmpty()) {
      return relation.holds(constant, BigDecimal.ZERO, tolerance)
          ? Verdict.NEVER_FAILS
          : Verdict.ALWAYS_FAILS;
    }
    boolean grows = factors.values().stream().allMatch(factor -> factor.signum() > 0);
    boolean shrinks = factors.values().stream().allMatch(factor -> factor.signum() < 0);
    boolean holdsAtNothing = relation.holds(constant, BigDecimal.ZERO, tolerance);
    boolean upward = relation == Relation.AT_LEAST || relation == Relation.MORE;
    boolean downward = relation == Relation.AT_MOST || relation == Relation.LESS;
    if (holdsAtNothing && (upward && grows || downward && shrinks)) {
      return Verdict.NEVER_FAILS;
    }
    if (!holdsAtNothing && (upward && shrinks || downward && grows)) {
      return Verdict.ALWAYS_FAILS;
    }
    boolean away = grows && constant.signum() > 0 || shrinks && constant.signum() < 0;
    return relation == Relation.EQUAL && away && !holdsAtNothing
        ? Verdict.ALWAYS_FAILS
        : Verdict.DEPENDS;
  }

  private static Optional<Linear> of(Expression expression) {
    if (expression instanceof Constant number) {
      return Optional.of(new Linear(Map.of(), number.value()));
    }
    if (expression instanceof Figure figure) {
      return Optional.of(new Linear(Map.of(figure, BigDecimal.ONE), BigDecimal.ZERO));
    }
    if (expression instanceof Plus plus) {
      return both(plus.left(), plus.right(), BigDecimal.ONE);
    }
    if (expression instanceof Minus minus) {
      return both(minus.left(), minus.right(), BigDecimal.ONE.negate());
    }
    Times times = (Times) expression;
    Optional<Linear> left = of(times.left());
    Optional<Linear> right = of(times.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    if (left.get().factors.isEmpty()) {
      return Optional.of(right.get().times(left.get().constant));
    }
    return right.get().factors.isEmpty()
        ? Optional.of(left.get().times(right.get().constant))
        : Optional.empty();
  }

  private static Optional<Linear> both(Expression left, Expression right, BigDecimal sign) {
    return of(left).flatMap(l -> of(right).map(r -> l.plus(r.times(sign))));
  }

  private Linear plus(Linear other) {
    Map<Figure, BigDecimal> sum = new LinkedHashMap<>(factors);
    other.factors.forEach((figure, factor) -> sum.merge(figure, factor, BigDecimal::add));
    sum.values().removeIf(factor -> factor.signum() == 0);
    return new Linear(sum, constant.add(other.constant));
  }

  private Linear times(BigDecimal by) {
    Map<Figure, BigDecimal> product = new LinkedHashMap<>();
    factors.forEach((figure, factor) -> product.put(figure, factor.multiply(by)));
    product.values().removeIf(factor -> factor.signum() == 0);
    return new Linear(product, constant.multiply(by));
  }
}
