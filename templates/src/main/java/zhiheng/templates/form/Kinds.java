package zhiheng.templates.form;

import java.util.Optional;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Registered;
import zhiheng.templates.check.Expression.Times;

/** Days and numbers in a check: two days have so many days between them, but no sum. */
final class Kinds {
  private enum Kind {
    NUMBER,
    DAY
  }

  private Kinds() {}

  /** False if a day is compared with a number, or something senseless is done with one. */
  static boolean agree(Comparison comparison) {
    return agree(comparison.left(), comparison.right())
        && comparison.when().stream()
            .filter(FiguresAre.class::isInstance)
            .map(FiguresAre.class::cast)
            .allMatch(are -> agree(are.left(), are.right()));
  }

  private static boolean agree(Expression left, Expression right) {
    Optional<Kind> kind = kind(left);
    return kind.isPresent() && kind.equals(kind(right));
  }

  private static Optional<Kind> kind(Expression expression) {
    if (expression instanceof Plus plus) {
      return kind(plus.left())
          .flatMap(
              left ->
                  kind(plus.right())
                      .filter(right -> left == Kind.NUMBER || right == Kind.NUMBER)
                      .map(right -> left == Kind.DAY ? left : right));
    }
    if (expression instanceof Minus minus) {
      return kind(minus.left())
          .flatMap(
              left ->
                  kind(minus.right())
                      .filter(right -> left == Kind.DAY || right == Kind.NUMBER)
                      .map(right -> left == right ? Kind.NUMBER : Kind.DAY));
    }
    if (expression instanceof Times times) {
      return kind(times.left())
          .filter(left -> left == Kind.NUMBER && kind(times.right()).equals(Optional.of(left)));
    }
    boolean day =
        expression instanceof Figure figure && figure.day()
            || expression instanceof Registered registered && registered.which().isDay();
    return Optional.of(day ? Kind.DAY : Kind.NUMBER);
  }
}
