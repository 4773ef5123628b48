package zhiheng.templates.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.period.Period;

/**
 * Which rows are meant: a closed subset of SQL's conditions, kept as a tree so that it can be
 * checked, said in words, and rendered without ever passing a definition's text on. Nothing is
 * neither true nor false, as in SQL: a comparison with a missing value satisfies no condition.
 */
public sealed interface Condition {

  /** Every row. */
  Condition ALWAYS = new And(List.of());

  /** How it is written in a definition; the same tree always gives the same text. */
  String text();

  /** The same with the year and the days of a period put in for its parameters. */
  Condition in(Period period);

  /** This and the other. */
  default Condition and(Condition other) {
    if (equals(ALWAYS)) {
      return other;
    }
    return other.equals(ALWAYS) ? this : new And(List.of(this, other));
  }

  /** One value beside another: {@code concluded_on <= due_on}. */
  record Comparison(Operand left, Sign sign, Operand right) implements Condition {
    @Override
    public String text() {
      return left.text() + " " + sign.text() + " " + right.text();
    }

    @Override
    public Condition in(Period period) {
      return new Comparison(put(left, period), sign, put(right, period));
    }
  }

  /** Both ends belong to it. */
  record Between(Operand value, Operand from, Operand to) implements Condition {
    @Override
    public String text() {
      return value.text() + " between " + from.text() + " and " + to.text();
    }

    @Override
    public Condition in(Period period) {
      return new Between(put(value, period), put(from, period), put(to, period));
    }
  }

  /** One of some values. */
  record In(Operand value, List<Operand> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public String text() {
      return value.text()
          + values.stream().map(Operand::text).collect(Collectors.joining(", ", " in (", ")"));
    }

    @Override
    public Condition in(Period period) {
      return new In(put(value, period), values.stream().map(each -> put(each, period)).toList());
    }
  }

  /** No value stands there. */
  record IsNull(Operand value) implements Condition {
    @Override
    public String text() {
      return value.text() + " is null";
    }

    @Override
    public Condition in(Period period) {
      return this;
    }
  }

  /** A flag that is set: {@code vetoed}. */
  record Flagged(String column) implements Condition {
    @Override
    public String text() {
      return column;
    }

    @Override
    public Condition in(Period period) {
      return this;
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public String text() {
      return condition instanceof IsNull isNull
          ? isNull.value().text() + " is not null"
          : "not " + bracketed(condition);
    }

    @Override
    public Condition in(Period period) {
      return new Not(condition.in(period));
    }
  }

  /** All of them; true if there are none. */
  record And(List<Condition> conditions) implements Condition {
    public And {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
      return conditions.isEmpty() ? "true" : joined(conditions, " and ");
    }

    @Override
    public Condition in(Period period) {
      return new And(conditions.stream().map(each -> each.in(period)).toList());
    }
  }

  /** At least one of them. */
  record Or(List<Condition> conditions) implements Condition {
    public Or {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
      return joined(conditions, " or ");
    }

    @Override
    public Condition in(Period period) {
      return new Or(conditions.stream().map(each -> each.in(period)).toList());
    }
  }

  /** How two values are compared. */
  enum Sign {
    EQUAL("="),
    UNEQUAL("<>"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }

    static Optional<Sign> find(String text) {
      return Stream.of(values()).filter(sign -> sign.text.equals(text)).findFirst();
    }
  }

  private static Operand put(Operand operand, Period period) {
    return operand instanceof Operand.OfPeriod of ? of.parameter().in(period) : operand;
  }

  private static String joined(List<Condition> conditions, String word) {
    return conditions.stream().map(Condition::bracketed).collect(Collectors.joining(word));
  }

  private static String bracketed(Condition condition) {
    return condition instanceof And || condition instanceof Or
        ? "(" + condition.text() + ")"
        : condition.text();
  }
}
