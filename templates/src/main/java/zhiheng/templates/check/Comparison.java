package zhiheng.templates.check;

import java.util.List;
import java.util.stream.Stream;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;

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
    Stream<Figure> conditions =
        when.stream()
            .filter(FiguresAre.class::isInstance)
            .map(FiguresAre.class::cast)
            .flatMap(figures -> Stream.concat(figures.left().figures(), figures.right().figures()));
    return Stream.of(left.figures(), right.figures(), conditions).flatMap(stream -> stream);
  }

  /** True if the return alone decides it, so that the workbook itself can show a failure. */
  public boolean isWithinOneReturn() {
    return figures().allMatch(figure -> figure.from() == From.NOW);
  }
}
