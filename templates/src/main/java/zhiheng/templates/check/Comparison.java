package zhiheng.templates.check;

import java.util.List;
import java.util.stream.Stream;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Minus;

/**
 * A check at one cell: a check that speaks of every total is one comparison for each of them.
 *
 * @param row where a failure is shown: the item code, empty in a list (the row under check)
 * @param column where a failure is shown
 */
public record Comparison(
    String row,
    String column,
    Expression left,
    Relation relation,
    Expression right,
    List<Condition> when) {

  public Comparison {
    when = List.copyOf(when);
  }

  /** Every figure needed to decide it. */
  public Stream<Figure> figures() {
    return expressions().flatMap(Expression::figures);
  }

  /** True if the return alone decides it, so that the workbook itself can show a failure. */
  public boolean isWithinOneReturn() {
    return expressions().allMatch(Expression::isOfOneSheet);
  }

  /**
   * What more returns in a sum do to the left side less the right: 1 if it can only grow, -1 if it
   * can only shrink, 0 if that cannot be told.
   */
  public int growsWithMore(From sum) {
    List<Integer> ways =
        Polynomial.of(new Minus(left, right)).unknowns().entrySet().stream()
            .filter(term -> term.getKey().stream().anyMatch(one -> isFrom(sum, one)))
            .map(term -> term.getValue().signum())
            .distinct()
            .toList();
    return ways.size() == 1 ? ways.get(0) : 0;
  }

  private static boolean isFrom(From sum, Expression unknown) {
    return unknown instanceof Figure figure && figure.from() == sum;
  }

  private Stream<Expression> expressions() {
    Stream<Expression> conditions =
        when.stream()
            .filter(FiguresAre.class::isInstance)
            .map(FiguresAre.class::cast)
            .flatMap(figures -> Stream.of(figures.left(), figures.right()));
    return Stream.concat(Stream.of(left, right), conditions);
  }
}
