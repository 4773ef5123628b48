package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;

/**
 * An expression multiplied out: products of unknowns, each with its factor. The empty product
 * carries what is known; no factor is 0, so what cancels is gone.
 */
record Polynomial(Map<List<Expression>, BigDecimal> factors) {
  private static final List<Expression> KNOWN = List.of();

  static Polynomial of(Expression expression) {
    if (expression instanceof Constant constant) {
      return term(KNOWN, constant.value());
    }
    if (expression instanceof Plus plus) {
      return of(plus.left()).plus(of(plus.right()));
    }
    if (expression instanceof Minus minus) {
      return of(minus.left()).minus(of(minus.right()));
    }
    if (expression instanceof Times times) {
      return of(times.left()).times(of(times.right()));
    }
    return term(List.of(expression), BigDecimal.ONE);
  }

  private static Polynomial term(List<Expression> product, BigDecimal factor) {
    return factor.signum() == 0
        ? new Polynomial(Map.of())
        : new Polynomial(Map.of(product, factor));
  }

  Polynomial plus(Polynomial other) {
    Map<List<Expression>, BigDecimal> sum = new LinkedHashMap<>(factors);
    other.factors.forEach((product, factor) -> sum.merge(product, factor, BigDecimal::add));
    sum.values().removeIf(factor -> factor.signum() == 0);
    return new Polynomial(sum);
  }

  Polynomial minus(Polynomial other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  Polynomial times(BigDecimal by) {
    Polynomial product = new Polynomial(new LinkedHashMap<>());
    factors.forEach((unknowns, factor) -> product.factors.put(unknowns, factor.multiply(by)));
    product.factors.values().removeIf(factor -> factor.signum() == 0);
    return product;
  }

  private Polynomial times(Polynomial other) {
    Polynomial product = new Polynomial(Map.of());
    for (Map.Entry<List<Expression>, BigDecimal> mine : factors.entrySet()) {
      for (Map.Entry<List<Expression>, BigDecimal> theirs : other.factors.entrySet()) {
        List<Expression> unknowns = new ArrayList<>(mine.getKey());
        unknowns.addAll(theirs.getKey());
        unknowns.sort(Comparator.comparing(Expression::toString));
        product =
            product.plus(term(List.copyOf(unknowns), mine.getValue().multiply(theirs.getValue())));
      }
    }
    return product;
  }

  /** What is known of it beforehand. */
  BigDecimal known() {
    return factors.getOrDefault(KNOWN, BigDecimal.ZERO);
  }

  /** The products of unknowns with their factors. */
  Map<List<Expression>, BigDecimal> unknowns() {
    Map<List<Expression>, BigDecimal> unknowns = new LinkedHashMap<>(factors);
    unknowns.remove(KNOWN);
    return unknowns;
  }

  /** The only unknown in it, if it stands by itself and there is no other. */
  Optional<Expression> only() {
    return unknowns().size() == 1
        ? unknowns().keySet().stream()
            .filter(one -> one.size() == 1)
            .map(one -> one.get(0))
            .findAny()
        : Optional.empty();
  }

  /** Between which numbers it lies, given that for each unknown. */
  Range range(Function<Expression, Range> ranges) {
    Range range = Range.just(BigDecimal.ZERO);
    for (Map.Entry<List<Expression>, BigDecimal> term : factors.entrySet()) {
      range = range.plus(product(term.getKey(), ranges).times(term.getValue()));
    }
    return range;
  }

  private static Range product(List<Expression> unknowns, Function<Expression, Range> ranges) {
    return unknowns.stream().map(ranges).reduce(Range::times).orElse(Range.just(BigDecimal.ONE));
  }
}
