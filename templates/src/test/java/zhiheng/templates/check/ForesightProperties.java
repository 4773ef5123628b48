package zhiheng.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;

/**
 * What is said of a check before any figure is known agrees with trying out all small figures: two
 * unknown counts from 0 to 48.
 */
class ForesightProperties {
  private static final int MOST = 48;
  private static final Figure A = Figure.here("a", "month");
  private static final Figure B = Figure.here("b", "month");

  /** Sums of counts with factors, and a condition on one of them: here the answer is exact. */
  @Property(tries = 1500, seed = "20170705")
  void ofSumsTheAnswerIsExact(@ForAll("sums") Comparison comparison, @ForAll("gives") int give) {
    Tolerance tolerance = tolerance(give, "0");
    Verdict said = Foresight.of(comparison, tolerance, any -> Foresight.Holds.WHOLE);

    assertThat(said)
        .as("%s give or take %s", comparison, give)
        .isEqualTo(tried(comparison, tolerance));
  }

  /** Products, shares, conditions on sums: what is said is true, though not all is said. */
  @Property(tries = 1500, seed = "20170706")
  void whatIsSaidOfAnythingIsTrue(
      @ForAll("anything") Comparison comparison, @ForAll("gives") int give) {
    Tolerance tolerance = tolerance(give, give % 2 == 0 ? "0" : "0.25");
    Verdict said = Foresight.of(comparison, tolerance, any -> Foresight.Holds.WHOLE);

    if (said != Verdict.DEPENDS) {
      Verdict tried = tried(comparison, tolerance);
      // A condition that no small figure meets leaves nothing to be tried.
      assertThat(tried).as("%s", comparison).isIn(said, Verdict.NEVER_APPLIES);
    }
  }

  private static Tolerance tolerance(int amount, String share) {
    return new Tolerance(BigDecimal.valueOf(amount), new BigDecimal(share));
  }

  private static Verdict tried(Comparison comparison, Tolerance tolerance) {
    boolean held = false;
    boolean failed = false;
    for (int a = 0; a <= MOST; a++) {
      for (int b = 0; b <= MOST; b++) {
        if (meets(comparison, a, b)) {
          BigDecimal right = value(comparison.right(), a, b);
          BigDecimal left = value(comparison.left(), a, b);
          boolean holds = comparison.relation().holds(left, right, tolerance.beside(right));
          held |= holds;
          failed |= !holds;
        }
      }
    }
    return held && failed
        ? Verdict.DEPENDS
        : held ? Verdict.NEVER_FAILS : failed ? Verdict.ALWAYS_FAILS : Verdict.NEVER_APPLIES;
  }

  private static boolean meets(Comparison comparison, int a, int b) {
    return comparison.when().stream()
        .map(FiguresAre.class::cast)
        .allMatch(
            are ->
                are.relation()
                    .holds(value(are.left(), a, b), value(are.right(), a, b), BigDecimal.ZERO));
  }

  private static BigDecimal value(Expression expression, int a, int b) {
    if (expression instanceof Constant constant) {
      return constant.value();
    }
    if (expression instanceof Plus plus) {
      return value(plus.left(), a, b).add(value(plus.right(), a, b));
    }
    if (expression instanceof Minus minus) {
      return value(minus.left(), a, b).subtract(value(minus.right(), a, b));
    }
    if (expression instanceof Times times) {
      return value(times.left(), a, b).multiply(value(times.right(), a, b));
    }
    return BigDecimal.valueOf(expression.equals(A) ? a : b);
  }

  @Provide
  Arbitrary<Integer> gives() {
    return Arbitraries.integers().between(0, 2);
  }

  /** {@code x * a + y * b + z} on both sides; at most one condition, on one figure. */
  @Provide
  Arbitrary<Comparison> sums() {
    Arbitrary<Optional<FiguresAre>> when =
        Combinators.combine(Arbitraries.of(A, B), relations(), Arbitraries.integers().between(0, 3))
            .as((figure, relation, limit) -> new FiguresAre(figure, relation, constant(limit)))
            .optional(0.5);
    return Combinators.combine(sum(), relations(), sum(), when).as(ForesightProperties::comparison);
  }

  @Provide
  Arbitrary<Comparison> anything() {
    Arbitrary<Expression> product =
        Combinators.combine(sum(), sum()).as((left, right) -> new Times(left, right));
    Arbitrary<Expression> side = Arbitraries.oneOf(List.of(sum(), product));
    Arbitrary<Optional<FiguresAre>> when =
        Combinators.combine(sum(), relations(), sum()).as(FiguresAre::new).optional(0.7);
    return Combinators.combine(side, relations(), side, when).as(ForesightProperties::comparison);
  }

  private static Comparison comparison(
      Expression left, Relation relation, Expression right, Optional<FiguresAre> when) {
    List<Condition> conditions = new ArrayList<>(when.stream().toList());
    return new Comparison("a", "month", left, relation, right, conditions);
  }

  private static Arbitrary<Expression> sum() {
    Arbitrary<Integer> factors = Arbitraries.integers().between(-3, 3);
    return Combinators.combine(factors, factors, Arbitraries.integers().between(-6, 6))
        .as((x, y, z) -> new Plus(new Plus(times(x, A), times(y, B)), constant(z)));
  }

  private static Expression times(int factor, Figure figure) {
    return new Times(constant(factor), figure);
  }

  private static Constant constant(int number) {
    return new Constant(BigDecimal.valueOf(number));
  }

  private static Arbitrary<Relation> relations() {
    return Arbitraries.of(Relation.class);
  }
}
