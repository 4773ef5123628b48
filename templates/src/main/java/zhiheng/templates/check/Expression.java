package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A sum over figures of returns, as a check compares it with another. */
public sealed interface Expression {

  /** A number written in the definition. */
  record Constant(BigDecimal value) implements Expression {}

  /**
   * A figure of the return or of one before it.
   *
   * @param row item code of a grid; empty in a list, where it is the row under check
   */
  record Figure(From from, String row, String column) implements Expression {}

  record Plus(Expression left, Expression right) implements Expression {}

  record Minus(Expression left, Expression right) implements Expression {}

  record Times(Expression left, Expression right) implements Expression {}

  /** The return from which a figure is taken. */
  enum From {
    /** The return under check. */
    NOW(""),
    /** The return of the period before. */
    PREVIOUS("prev."),
    /** The return of the same period a year ago. */
    YEAR_BEFORE("last_year."),
    /** The returns of the bureaus directly below, added up. */
    BELOW("below.");

    private final String prefix;

    From(String prefix) {
      this.prefix = prefix;
    }

    /** How it is written before an item in a definition. */
    public String prefix() {
      return prefix;
    }
  }

  /** All figures that stand in it, from left to right. */
  default Stream<Figure> figures() {
    if (this instanceof Figure figure) {
      return Stream.of(figure);
    }
    if (this instanceof Plus plus) {
      return Stream.concat(plus.left.figures(), plus.right.figures());
    }
    if (this instanceof Minus minus) {
      return Stream.concat(minus.left.figures(), minus.right.figures());
    }
    if (this instanceof Times times) {
      return Stream.concat(times.left.figures(), times.right.figures());
    }
    return Stream.empty();
  }
}
