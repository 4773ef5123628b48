package zhiheng.templates.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Is;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.check.Expression.Registered;
import zhiheng.templates.check.Expression.Times;

/**
 * Whether a comparison can fail at all, and whether it can hold. Each unknown is known to lie in a
 * range (a count is whole and not negative); conditions narrow the ranges. For sums of figures with
 * factors and conditions on single figures the answer is exact; otherwise {@link Verdict#DEPENDS}
 * may be said of what does not.
 */
public final class Foresight {
  private final Function<Figure, Range> cells;
  private final Map<Expression, Range> narrowed = new HashMap<>();
  private final List<Polynomial> notNegative = new ArrayList<>();

  private Foresight(Function<Figure, Range> cells) {
    this.cells = cells;
  }

  /** What a cell can hold. */
  public enum Holds {
    WHOLE,
    NUMBER,
    DAY
  }

  /**
   * Looks at a comparison.
   *
   * @param cells what each figure can be
   */
  public static Verdict of(
      Comparison comparison, Tolerance tolerance, Function<Figure, Holds> cells) {
    Foresight foresight = new Foresight(figure -> range(cells.apply(figure)));
    return foresight.applies(comparison.when())
        ? foresight.judge(comparison, tolerance)
        : Verdict.NEVER_APPLIES;
  }

  private static Range range(Holds holds) {
    return switch (holds) {
      case WHOLE -> Range.wholeFrom(0);
      case NUMBER -> Range.NOT_NEGATIVE;
      case DAY -> Range.ANY_DAY;
    };
  }

  private Range range(Expression unknown) {
    Range known = narrowed.get(unknown);
    if (known != null) {
      return known;
    }
    if (unknown instanceof Figure figure) {
      return cells.apply(figure);
    }
    if (unknown instanceof Registered registered) {
      return registered.which().range();
    }
    if (unknown instanceof Publication) {
      return Range.NOT_NEGATIVE;
    }
    return unknown instanceof Is ? Range.whole(0, 1) : Range.ANY_WHOLE;
  }

  /** False if the conditions contradict each other; otherwise they narrow what is possible. */
  private boolean applies(List<Condition> conditions) {
    Range month = Range.whole(1, 12);
    for (Condition condition : conditions) {
      if (condition instanceof MonthIs is) {
        month = narrowed(month, is.relation(), BigDecimal.valueOf(is.month()));
      } else if (condition instanceof FiguresAre are) {
        assume(are);
      }
    }
    return !month.isEmpty()
        && narrowed.values().stream().noneMatch(Range::isEmpty)
        && unitsAgree(conditions)
        && conditions.stream().noneMatch(this::neverTrue);
  }

  /** A unit has one level and one kind. */
  private static boolean unitsAgree(List<Condition> conditions) {
    Map<Condition.Trait, String> is = new HashMap<>();
    for (Condition condition : conditions) {
      if (condition instanceof UnitIs unit && unit.is() && unit.trait() != Condition.Trait.TAG) {
        String other = is.putIfAbsent(unit.trait(), unit.word());
        if (other != null && !other.equals(unit.word())) {
          return false;
        }
      }
    }
    return conditions.stream()
        .filter(UnitIs.class::isInstance)
        .map(UnitIs.class::cast)
        .noneMatch(unit -> conditions.contains(new UnitIs(unit.trait(), !unit.is(), unit.word())));
  }

  private void assume(FiguresAre are) {
    Polynomial difference = Polynomial.of(new Expression.Minus(are.left(), are.right()));
    Optional<Expression> only = difference.only();
    if (only.isPresent()) {
      BigDecimal factor = difference.unknowns().values().iterator().next();
      narrow(only.get(), are.relation(), difference.known().negate(), factor);
    }
    if (are.relation() != Relation.AT_MOST && are.relation() != Relation.LESS) {
      notNegative.add(difference);
    }
    if (are.relation() != Relation.AT_LEAST && are.relation() != Relation.MORE) {
      notNegative.add(difference.times(BigDecimal.ONE.negate()));
    }
  }

  /** Takes in that {@code factor * unknown} stands so to a limit. */
  private void narrow(Expression unknown, Relation relation, BigDecimal limit, BigDecimal factor) {
    Range range = range(unknown);
    Relation turned = factor.signum() > 0 ? relation : relation.turned();
    // A limit that does not come out even lies between two numbers of 20 places; take both in.
    BigDecimal below = limit.divide(factor, 20, RoundingMode.FLOOR);
    BigDecimal above = limit.divide(factor, 20, RoundingMode.CEILING);
    boolean even = below.compareTo(above) == 0;
    Range result = range;
    if (turned != Relation.AT_MOST && turned != Relation.LESS) {
      result = result.from(below, turned != Relation.MORE || !even);
    }
    if (turned != Relation.AT_LEAST && turned != Relation.MORE) {
      result = result.to(above, turned != Relation.LESS || !even);
    }
    narrowed.put(unknown, result);
  }

  private static Range narrowed(Range range, Relation relation, BigDecimal limit) {
    return switch (relation) {
      case EQUAL -> range.from(limit, true).to(limit, true);
      case AT_MOST -> range.to(limit, true);
      case LESS -> range.to(limit, false);
      case AT_LEAST -> range.from(limit, true);
      case MORE -> range.from(limit, false);
    };
  }

  private boolean neverTrue(Condition condition) {
    return condition instanceof FiguresAre are
        && canHold(
                Polynomial.of(new Expression.Minus(are.left(), are.right())),
                are.relation(),
                BigDecimal.ZERO)
            == Can.NEVER;
  }

  private Verdict judge(Comparison comparison, Tolerance tolerance) {
    Verdict fixed =
        judge(comparison.left(), comparison.relation(), comparison.right(), tolerance.amount());
    boolean rightNotNegative =
        Polynomial.of(comparison.right()).range(this::range).isAtLeast(BigDecimal.ZERO);
    if (tolerance.share().signum() == 0 || fixed == Verdict.NEVER_FAILS) {
      return fixed;
    }
    // |left - right| <= share * right, the right side not being negative
    Verdict shared = rightNotNegative ? shared(comparison, tolerance.share()) : Verdict.DEPENDS;
    return shared == Verdict.NEVER_FAILS || shared == fixed ? shared : Verdict.DEPENDS;
  }

  private Verdict shared(Comparison comparison, BigDecimal share) {
    Expression more = times(BigDecimal.ONE.add(share), comparison.right());
    Expression less = times(BigDecimal.ONE.subtract(share), comparison.right());
    return switch (comparison.relation()) {
      case AT_MOST, LESS -> judge(comparison.left(), comparison.relation(), more, BigDecimal.ZERO);
      case AT_LEAST, MORE -> judge(comparison.left(), comparison.relation(), less, BigDecimal.ZERO);
      case EQUAL -> {
        Verdict up = judge(comparison.left(), Relation.AT_MOST, more, BigDecimal.ZERO);
        Verdict down = judge(comparison.left(), Relation.AT_LEAST, less, BigDecimal.ZERO);
        yield up == down
            ? up
            : up == Verdict.ALWAYS_FAILS || down == Verdict.ALWAYS_FAILS
                ? Verdict.ALWAYS_FAILS
                : Verdict.DEPENDS;
      }
    };
  }

  private static Expression times(BigDecimal factor, Expression expression) {
    return new Times(new Constant(factor), expression);
  }

  private Verdict judge(Expression left, Relation relation, Expression right, BigDecimal give) {
    Polynomial difference = Polynomial.of(new Expression.Minus(left, right));
    Can can = canHold(difference, relation, give);
    if (can == Can.SOMETIMES && followsFromConditions(difference, relation, give)) {
      return Verdict.NEVER_FAILS;
    }
    return switch (can) {
      case ALWAYS -> Verdict.NEVER_FAILS;
      case NEVER -> Verdict.ALWAYS_FAILS;
      case SOMETIMES -> Verdict.DEPENDS;
    };
  }

  private enum Can {
    ALWAYS,
    SOMETIMES,
    NEVER
  }

  /** Whether a difference can stand so to 0, give or take. */
  private Can canHold(Polynomial difference, Relation relation, BigDecimal give) {
    Range range = difference.range(this::range);
    BigDecimal taken = give.negate();
    return switch (relation) {
      case AT_MOST -> can(range.isAtMost(give), range.isMoreThan(give));
      case LESS -> can(range.isLessThan(give), range.isAtLeast(give));
      case AT_LEAST -> can(range.isAtLeast(taken), range.isLessThan(taken));
      case MORE -> can(range.isMoreThan(taken), range.isAtMost(taken));
      case EQUAL ->
          can(
              range.isAtMost(give) && range.isAtLeast(taken),
              range.isMoreThan(give)
                  || range.isLessThan(taken)
                  || !WholeSums.mayBeWithin(give, difference, this::range));
    };
  }

  private static Can can(boolean always, boolean never) {
    return always ? Can.ALWAYS : never ? Can.NEVER : Can.SOMETIMES;
  }

  /** True if a condition, some times over, already says as much. */
  private boolean followsFromConditions(Polynomial difference, Relation relation, BigDecimal give) {
    return switch (relation) {
      case AT_LEAST -> follows(difference, give);
      case AT_MOST -> follows(difference.times(BigDecimal.ONE.negate()), give);
      case EQUAL ->
          follows(difference, give) && follows(difference.times(BigDecimal.ONE.negate()), give);
      case LESS, MORE -> false;
    };
  }

  private boolean follows(Polynomial wanted, BigDecimal give) {
    for (Polynomial given : notNegative) {
      for (Map.Entry<List<Expression>, BigDecimal> term : given.unknowns().entrySet()) {
        BigDecimal factor = wanted.unknowns().get(term.getKey());
        if (factor != null && factor.signum() == term.getValue().signum()) {
          Polynomial rest = wanted.times(term.getValue().abs()).minus(given.times(factor.abs()));
          if (rest.range(this::range).isAtLeast(give.multiply(term.getValue().abs()).negate())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
