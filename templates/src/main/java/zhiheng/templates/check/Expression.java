package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sum over figures, as a check compares it with another. Days count as numbers of days since 1
 * January 1970, so that they can be compared and subtracted.
 */
public sealed interface Expression {

  /** A number written in the definition. */
  record Constant(BigDecimal value) implements Expression {}

  /**
   * A figure of the return or of another one.
   *
   * @param form the other form from which it is taken; empty for the form itself
   * @param row item code of a grid; empty in a list, where it is the row under check
   * @param day true if the cell holds a day
   */
  record Figure(From from, String form, String row, String column, boolean day)
      implements Expression {

    /** A number of the return under check. */
    public static Figure here(String row, String column) {
      return new Figure(From.NOW, "", row, column, false);
    }

    /** A number of another return of the same form. */
    public static Figure of(From from, String row, String column) {
      return new Figure(from, "", row, column, false);
    }

    /** True if it stands in the return under check itself. */
    public boolean isHere() {
      return from == From.NOW && form.isEmpty();
    }

    /** True if it is added up from returns that may come in one by one. */
    public boolean isSum() {
      return from == From.BELOW || from == From.WITHIN;
    }
  }

  /** A number that the register or the calendar knows. */
  record Registered(RegisterFigure which) implements Expression {}

  /**
   * A figure that was published for the year in which the period lies: that of the whole country,
   * or of the unit itself.
   */
  record Publication(String series, String item, boolean own) implements Expression {
    /** What stands before the series and a colon: {@code published.enforcement:cases_total}. */
    public static final String OF_THE_COUNTRY = "published.";

    /** The same for the figure of the unit itself. */
    public static final String OF_THE_UNIT = "published_own.";

    /** As in a definition. */
    public String written() {
      return (own ? OF_THE_UNIT : OF_THE_COUNTRY) + series + ":" + item;
    }
  }

  /** Working days after one day, up to and with another; negative if it is earlier. */
  record WorkingDays(Figure from, Figure to) implements Expression {}

  /**
   * 1 if a code or day of the return is such a thing, 0 if not.
   *
   * @param on the day on which a unit must stand; empty for the first day of the period
   */
  record Is(Figure cell, Belonging what, Optional<Figure> on) implements Expression {}

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
    BELOW("below."),
    /** The unit's own returns of another form for all shorter periods within this one, added up. */
    WITHIN("within.");

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
    if (this instanceof WorkingDays days) {
      return Stream.of(days.from, days.to);
    }
    if (this instanceof Is is) {
      return Stream.concat(Stream.of(is.cell), is.on.stream());
    }
    return parts().flatMap(Expression::figures);
  }

  /** True if a sheet can work it out by itself: figures of the return, and nothing else. */
  default boolean isOfOneSheet() {
    boolean known =
        this instanceof Registered
            || this instanceof Publication
            || this instanceof WorkingDays
            || this instanceof Is;
    return !known
        && (!(this instanceof Figure figure) || figure.isHere())
        && parts().allMatch(Expression::isOfOneSheet);
  }

  private Stream<Expression> parts() {
    if (this instanceof Plus plus) {
      return Stream.of(plus.left, plus.right);
    }
    if (this instanceof Minus minus) {
      return Stream.of(minus.left, minus.right);
    }
    if (this instanceof Times times) {
      return Stream.of(times.left, times.right);
    }
    return Stream.empty();
  }
}
